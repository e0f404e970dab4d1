import type { OwnField } from '../fields';

/** Why a meeting cannot wait. */
export const urgencies = ['safety', 'days', 'removed', 'health', 'losing'] as const;
/** Whom the parent wants at the table beside the usual team. */
export const guests = ['decides', 'teacher', 'therapist', 'psychologist', 'nurse'] as const;
export const ways = ['person', 'video', 'phone'] as const;

/** Why the team should meet now, what to talk about, and when the parent can come. */
export const iepMeetingFields: readonly OwnField[] = [
  { id: 'reasons', type: 'words', required: true },
  { id: 'urgent', type: 'checks', options: urgencies },
  { id: 'facts', type: 'words' },
  { id: 'agenda', type: 'words', required: true },
  { id: 'times', type: 'words' },
  { id: 'way', type: 'choice', options: ways },
  { id: 'invite', type: 'checks', options: guests },
  { id: 'bring', type: 'line' },
  { id: 'by', type: 'date', required: true, within: 'future' },
];
