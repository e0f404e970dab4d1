/**
 * What our notes on each state's law say, entered a second time by hand and apart from content/states/, so that a slip of
 * the keys in one of the two shows. Change a line only together with the source that you read.
 *
 * "45s consent + 90c consent": 45 school days or 90 calendar days, both from consent; s school, c calendar, b business.
 * "(1)": the day of the event is day 1. "> x": until the event has happened, counted from the last day of clock x.
 * "!": the number itself was seen in the law, or in the state's own decision or guidance.
 */
type Clocks = Partial<Record<string, string>>;
type Entry = Clocks & { answer: 'law' | 'reported' | 'none' };

/** Federal law: 60 days where a state has no time of its own; 30 days to the IEP meeting. */
const usual = { evaluation: '60c consent', 'iep-meeting': '30c eligible' };
const none = (clocks: Clocks = {}): Entry => ({ ...usual, ...clocks, answer: 'none' });
const law = (response: string, clocks: Clocks = {}): Entry => ({
  ...usual,
  response: `${response} !`,
  ...clocks,
  answer: 'law',
});
const told = (response: string | undefined, clocks: Clocks = {}): Entry => ({
  ...usual,
  ...(response ? { response } : {}),
  ...clocks,
  answer: 'reported',
});

export const expected: Record<string, Entry> = {
  AL: none({ eligibility: '30c tests > evaluation', 'iep-meeting': '30c eligible > eligibility' }),
  AK: none({ evaluation: 'reports 60c, 90c', 'iep-meeting': '30c eligible !' }),
  AZ: law('15s letter', { evaluation: '60c consent !' }),
  AR: law('7c letter', { 'decision-meeting': '21c letter !' }),
  CA: law('15c letter', { 'consent-window': '15c plan !', 'iep-meeting': '30c eligible !' }),
  CO: none(),
  CT: none({
    'consent-window': '10s plan',
    evaluation: '45s letter',
    'federal-evaluation': '60c consent',
  }),
  DE: none({ evaluation: '45s consent + 90c consent !', 'iep-meeting': '30c eligible !' }),
  DC: law('30c letter', { evaluation: '60c consent !', 'iep-meeting': '30c eligible !' }),
  FL: told('30c letter'),
  GA: none({ evaluation: '60c consent !' }),
  HI: told('15c letter', { 'iep-meeting': '15c services + 30c eligible !' }),
  ID: none(),
  IL: told('14s letter', { evaluation: '60s consent' }),
  IN: law('10s letter', { evaluation: '50s consent' }),
  IA: none(),
  KS: none({ evaluation: '60s consent' }),
  KY: none({ evaluation: '60s consent' }),
  LA: none({ evaluation: '60b consent !', 'iep-meeting': '30c tests !' }),
  ME: told('15s letter', { evaluation: '45s consent !' }),
  MD: none({ evaluation: '60c consent + 90c letter !' }),
  MA: law('5s letter', { evaluation: '30s consent !', 'iep-meeting': '45s consent !' }),
  MI: law('10s letter', { evaluation: '30s consent !' }),
  MN: none({ evaluation: '30s consent' }),
  MS: law('14c letter (1)', { notice: '7c meeting > response !' }),
  MO: told('30c letter'),
  MT: none({ evaluation: '60c consent !' }),
  NE: none({ evaluation: '45s consent + 60c consent' }),
  NV: none({ evaluation: '45s consent !', 'iep-meeting': '30c eligible !' }),
  NH: law('15b letter', { 'consent-window': '14c plan' }),
  NJ: told('20c letter', {
    notice: '15c meeting > response',
    'consent-window': '15c plan',
    evaluation: '90c consent',
  }),
  NM: told('15s letter', { eligibility: 'reports 15s' }),
  NY: none({ 'iep-meeting': '60s consent + 30c eligible' }),
  NC: none({ evaluation: '90c letter' }),
  ND: none(),
  OH: told('30c letter', { 'iep-meeting': '30c eligible + 90c consent + 120c letter' }),
  OK: none({ evaluation: '45s consent !' }),
  OR: none({ evaluation: '60s consent' }),
  PA: none({ evaluation: '60c consent !', 'iep-meeting': '30c tests !' }),
  RI: told('10s letter', { evaluation: 'reports 60c, 63c', 'iep-meeting': '15s eligible' }),
  SC: none(),
  SD: none({ evaluation: '25s consent', 'iep-meeting': '30c tests > evaluation' }),
  TN: none({ evaluation: '60c consent !' }),
  TX: law('15s letter', { evaluation: '45s consent !', 'iep-meeting': '30c tests' }),
  UT: none({ evaluation: 'reports 45s' }),
  VT: told('15c letter'),
  VA: told('3b letter', { evaluation: '65b letter !', 'iep-meeting': '30c eligible !' }),
  WA: law('25s letter', { evaluation: '35s consent' }),
  WV: told(undefined, { response: 'reports 10?', evaluation: '80c consent' }),
  WI: law('15b letter', { evaluation: '60c consent !', 'iep-meeting': '30c eligible !' }),
  WY: none(),
};

/** Which days do not count, and what changes near a year's end or a long break. Every other limit has neither. */
export const special: Record<string, object> = {
  'CA response': {
    pauses: { breaksOver: 5, weekends: 'after', summer: true },
    yearEnd: { kind: 'after-first-day', within: 10, days: 10 },
  },
  'CA evaluation': {
    pauses: { breaksOver: 5, weekends: 'after', summer: true },
    yearEnd: { kind: 'after-first-day', within: 30, days: 30, of: 'request-received' },
  },
  'CT evaluation': { pauses: { consentWait: true } },
  'FL evaluation': { pauses: { breaksOver: 0, weekends: 'inside', summer: true } },
  'GA evaluation': { pauses: { breaksOver: 4, weekends: 'both', summer: true } },
  'MA iep-meeting': { yearEnd: { kind: 'after-last-day', schoolDaysLeft: [30, 45], days: 14 } },
  'NJ response': { pauses: { breaksOver: 0, weekends: 'inside' } },
  'NM response': { yearEnd: { kind: 'near-break', schoolDays: 15, breakDays: 14, days: 30 } },
  'PA evaluation': { pauses: { summer: true } },
  'TX evaluation': { yearEnd: { kind: 'fixed-date', schoolDaysLeft: [35, 44], month: 6, day: 30 } },
  'TX iep-meeting': { yearEnd: { kind: 'first-day-if-summer' } },
};

/** What the last day of the time for the tests covers, where it is more than the tests or the decision after them. */
export const wholeWay = ['CA', 'CT', 'IN', 'KY', 'MI', 'NC', 'NJ'];
/** The tests' time ends with the decision: the tests alone are not enough. */
export const untilDecision = [
  ...['AZ', 'DC', 'DE', 'IA', 'ID', 'IL', 'ME', 'MO', 'MS', 'NH', 'OK', 'OR', 'TN', 'VA', 'WA', 'WI', 'WV'],
];
/** Less than the federal two years; in Kentucky we could not settle it. */
export const oneYear = ['AK', 'LA', 'NC', 'WI'];
/** States whose own law or rule on those years we know; the others stand on federal law. */
export const ownYears = ['AK', 'KS', 'LA', 'NC', 'NH', 'TX', 'VT', 'WA', 'WI'];
/** A missed date alone breaks no rule: a duty to try, or a time that may grow in ways a family does not see. */
export const soft = ['AZ response', 'DC response', 'LA iep-meeting', 'NV evaluation', 'TX evaluation'];
