import type { ClockRule } from './rules';
import type { EventType, MilestoneId } from './types';

const cfr = (section: string) => `https://www.ecfr.gov/current/title-34/section-${section}`;
type FederalId = Extract<MilestoneId, 'evaluation' | 'iep-meeting'>;

/** The clocks of federal law, for states whose own rules we do not hold or that have none. */
export const federalClocks: Record<FederalId, ClockRule> = {
  // 60 calendar days from consent, "or the State's own timeframe": without the state's rule it is not certain.
  evaluation: {
    ends: ['evaluation-done', 'eligibility-decided'],
    limits: [{ days: 60, unit: 'calendar', starts: ['consent-given'] }],
    citation: '34 CFR 300.301(c)(1)',
    url: cfr('300.301'),
    confidence: 'medium',
    source: 'law',
    basis: 'federal-law',
  },
  // From the finding that the child needs special education to the meeting that writes the IEP.
  'iep-meeting': {
    ends: ['iep-meeting-held'],
    limits: [{ days: 30, unit: 'calendar', starts: ['eligibility-decided'] }],
    citation: '34 CFR 300.323(c)(1)',
    url: cfr('300.323'),
    confidence: 'high',
    source: 'law',
    basis: 'federal-law',
  },
};

/** Yearly and three-yearly dates, counted in years. */
export const recurring = {
  'annual-review': {
    starts: ['iep-meeting-held', 'iep-signed'],
    years: 1,
    citation: '34 CFR 300.324(b)(1)(i)',
  },
  // From the last tests, which is the earlier day of the two: a date told here never moves later.
  reevaluation: {
    starts: ['evaluation-done', 'eligibility-decided'],
    years: 3,
    citation: '34 CFR 300.303(b)(2)',
  },
} as const;

/** A child who was found eligible, or has an IEP: only then are there yearly and three-yearly dates. */
export const eligible: EventType[] = [
  'eligibility-decided',
  'services-consent',
  'iep-meeting-held',
  'iep-signed',
];

/** Years to ask for a hearing after a refusal, where the state has no number of its own: 34 CFR 300.507(a)(2). */
export const federalDueProcess = {
  years: 2,
  citation: '34 CFR 300.507(a)(2)',
  basis: 'federal-law',
} as const;

/** What starts the time for due process: a no to the request, or to the child's eligibility. */
export const refusals: EventType[] = ['request-refused', 'found-not-eligible'];
