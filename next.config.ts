import createMDX from '@next/mdx';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withMDX = createMDX({
  // Turbopack takes plugins by name only: functions are not serialisable.
  options: {
    providerImportSource: '@/components/guide/mdx-components',
    remarkPlugins: ['remark-frontmatter', 'remark-gfm'],
    rehypePlugins: ['rehype-slug'],
  },
});

const config: NextConfig = {
  output: 'export',
  // Folder addresses work on every static host, also those that drop ".html".
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    // A sixth of the PDF worker's code, which a cheap phone would read for nothing.
    resolveAlias: Object.fromEntries(
      [
        'brotli/decompress.js',
        'linebreak',
        'png-js',
        '@noble/ciphers/aes',
        '@react-pdf/hyphenate/en-us',
        '@react-pdf/image',
      ].map((part) => [part, './lib/letter/formats/pdf/left-out.ts']),
    ),
  },
};

export default createNextIntlPlugin('./app/intl-request.ts')(withMDX(config));
