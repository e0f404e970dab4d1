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
};

export default createNextIntlPlugin('./app/intl-request.ts')(withMDX(config));
