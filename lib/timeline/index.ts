/** Rules + events + school calendar + today -> milestones. */
export type { ClockRule, StateRules } from './rules';
export { type TimelineInput, timeline } from './timeline';
export * from './types';
