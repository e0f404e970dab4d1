/** Every page a parent can reach, by address. Guides and steps come from the same lists the site is built from. */
import { guideSlugs } from '@/lib/content/guides';
import { steps } from '@/lib/letter/document';

export const readingPages = [
  '/',
  '/en/',
  '/en/guides/',
  '/en/sources/',
  ...guideSlugs.map((s) => `/en/guides/${s}/`),
];
export const formPages = ['/en/letters/', ...steps.map((s) => `/en/letters/iep-evaluation/${s}/`)];
export const allPages = [...readingPages, ...formPages, '/en/tracker/'];
