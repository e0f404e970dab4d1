import type { ClockRule } from './rules';
import type { MilestoneId } from './types';

const cfr = (section: string) => `https://www.ecfr.gov/current/title-34/section-${section}`;
type FederalId = Extract<MilestoneId, 'evaluation' | 'iep-meeting'>;

/** The clocks of federal law, for states whose own rules we do not hold. */
export const federalClocks: Record<FederalId, ClockRule> = {
  // 60 calendar days from consent, "or the State's own timeframe": without the state's rule it is not certain.
  evaluation: {
    starts: ['consent-given'],
    ends: ['evaluation-done', 'eligibility-decided'],
    days: 60,
    unit: 'calendar',
    citation: '34 CFR 300.301(c)(1)',
    url: cfr('300.301'),
    confidence: 'medium',
    basis: 'federal-law',
  },
  // From the finding that the child needs special education to the meeting that writes the IEP.
  'iep-meeting': {
    starts: ['eligibility-decided'],
    ends: ['iep-meeting-held'],
    days: 30,
    unit: 'calendar',
    citation: '34 CFR 300.323(c)(1)',
    url: cfr('300.323'),
    confidence: 'high',
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
  reevaluation: {
    starts: ['eligibility-decided', 'evaluation-done'],
    years: 3,
    citation: '34 CFR 300.303(b)(2)',
  },
} as const;
