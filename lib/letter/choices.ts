/** Closed lists a parent chooses from. The words for each id live in content/messages/<locale>/letter.json (form) and content/letters/<locale>/ (letter). */

export const plans = ['iep', 'iep-and-504'] as const;

export const testAreas = [
  'reading',
  'writing',
  'math',
  'speech-language',
  'attention',
  'behavior',
  'social-emotional',
  'autism',
  'motor',
  'sensory',
  'vision-hearing',
  'health',
  'assistive-technology',
  'transition',
] as const;

export const relationships = [
  'mother',
  'father',
  'parent',
  'stepparent',
  'grandparent',
  'legal-guardian',
  'foster-parent',
  'other',
] as const;

export const pronouns = ['she', 'he', 'they', 'name'] as const;

export const grades = [
  'not-yet',
  'preschool',
  'tk',
  'k',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  'adult-program',
] as const;

export const recipientTitles = [
  'sped-director',
  'principal',
  'iep-coordinator',
  '504-coordinator',
  'other',
] as const;

export const copyTo = [
  'principal',
  'sped-director',
  'teacher',
  '504-coordinator',
  'school-psychologist',
] as const;

export const concernGroups = {
  learning: ['reading', 'writing', 'math', 'memory'],
  talking: ['directions', 'speech', 'words'],
  attention: ['attention', 'organizing', 'sitting-still'],
  feelings: ['worry', 'behavior', 'friends', 'school-refusal'],
  body: ['motor', 'sensory', 'health', 'self-care'],
} as const;
export const concernAreas = Object.values(concernGroups).flat();
export type ConcernArea = (typeof concernGroups)[keyof typeof concernGroups][number];

export const howOften = ['every-day', 'most-days', 'every-week', 'now-and-then'] as const;

export const tried = [
  'extra-help-class',
  'tutoring',
  'reading-help',
  'behavior-plan',
  'counseling',
  'seat-or-time',
  'teacher-meeting',
  'home-practice',
  'doctor',
] as const;

export const enclosures = [
  'regional-center',
  'early-intervention',
  'doctor-letter',
  'private-evaluation',
  'therapist-report',
  'report-card',
  'work-samples',
  'test-scores',
  'teacher-notes',
  'discipline',
] as const;

export const languageHelp = ['none', 'interpreter', 'written', 'both'] as const;

export const deliveryMethods = ['hand', 'certified-mail', 'mail', 'email', 'fax', 'portal'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
