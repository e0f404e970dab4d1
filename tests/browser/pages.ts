/** Every page a parent can reach, by address. Guides and steps come from the same lists the site is built from. */
import { guideSlugs } from '@/lib/content/guides';
import { letterKinds, stepsOf } from '@/lib/letter/document';

/** The states of different shapes stand for all 51; states.spec.ts looks at the rest. */
export const statePages = ['ca', 'ct', 'tx'].map((code) => `/en/states/${code}/`);
export const readingPages = [
  '/',
  '/en/',
  '/en/guides/',
  '/en/sources/',
  '/en/states/',
  ...statePages,
  ...guideSlugs.map((s) => `/en/guides/${s}/`),
];
export const formPages = [
  '/en/letters/',
  ...letterKinds.flatMap((kind) => stepsOf(kind).map((s) => `/en/letters/${kind}/${s}/`)),
];
export const allPages = [...readingPages, ...formPages, '/en/tracker/'];
