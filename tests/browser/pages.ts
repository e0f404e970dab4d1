/** Every page a parent can reach, by address. Guides and steps come from the same lists the site is built from. */
import { guideSlugs } from '@/lib/content/guides';
import { firstStepOf, isShortKind, letterKinds, stepsOf } from '@/lib/letter/document';

/** The states of different shapes stand for all 51; states.spec.ts looks at the rest. */
export const statePages = ['ca', 'ct', 'tx'].map((code) => `/en/states/${code}/`);
export const readingPages = [
  '/',
  '/en/',
  '/en/guides/',
  '/en/sources/',
  '/en/states/',
  '/en/letters/',
  ...statePages,
  ...guideSlugs.map((s) => `/en/guides/${s}/`),
];
/** Every step of the long letter; of the others one step each, the first: their questions are their own, the rest is shared. */
export const formPages = [
  '/en/letters/iep-evaluation/',
  '/en/letters/follow-up/',
  ...stepsOf('iep-evaluation').map((s) => `/en/letters/iep-evaluation/${s}/`),
  ...letterKinds.filter(isShortKind).map((kind) => `/en/letters/${kind}/${firstStepOf(kind)}/`),
];
export const allPages = [...readingPages, ...formPages, '/en/tracker/'];
