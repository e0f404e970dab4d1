/** Rules + events + school calendar + today -> milestones, and how each was counted. */
export type { ClockRule, LimitRule, StateRules } from './rules';
export { explain, type TimelineInput, timeline } from './timeline';
export * from './types';
