/** What a parent may type about a letter, checked. Pure: `today` is given, messages are codes (tracker.json, errors). */
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import { type DateParts, dateBetween, limits, toPlainDate } from '@/lib/letter/answers';
import { eventOf } from './model';

export type CaseForm = {
  received: DateParts;
  method: CaseRecord['method'];
  childName: string;
  schoolName: string;
  state: string;
};
export type CaseErrors = Partial<Record<'received' | 'childName' | 'schoolName', string>>;

export const blankForm: CaseForm = {
  received: { month: '', day: '', year: '' },
  method: '',
  childName: '',
  schoolName: '',
  state: '',
};

export const partsOf = (iso: string): DateParts => {
  const date = Temporal.PlainDate.from(iso);
  return { month: String(date.month), day: String(date.day), year: String(date.year) };
};

export const formOf = (record: CaseRecord): CaseForm => ({
  received: partsOf(eventOf(record, 'request-received') ?? record.createdAt.slice(0, 10)),
  method: record.method,
  childName: record.childName,
  schoolName: record.schoolName,
  state: record.state,
});

/** A day between `first` and `last`, both inclusive, or the code of what is wrong. */
export function checkDate(
  typed: DateParts,
  first: PlainDate,
  last: PlainDate,
): { date: PlainDate; error?: undefined } | { date: null; error: string } {
  const parts = { month: typed.month.trim(), day: typed.day.trim(), year: typed.year.trim() };
  const read = dateBetween(first, last).safeParse(parts);
  const date = toPlainDate(parts);
  if (read.success && date) return { date };
  return { date: null, error: read.error?.issues[0]?.message ?? 'date' };
}

/** An older letter than this is most often a slip in the year. */
const oldest = { years: 2 };

/**
 * Checks the form.
 * @param record the case being corrected, if there is one: its letter's date and its answers bound the day.
 */
export function checkCase(form: CaseForm, today: PlainDate, record?: CaseRecord) {
  const errors: CaseErrors = {};
  const checked = checkDate(form.received, today.subtract(oldest), today);
  const day = checked.date?.toString();
  if (checked.error) errors.received = checked.error;
  else if (day && record?.letterDate && day < record.letterDate) errors.received = 'before-letter';
  else if (day && record?.events.some((e) => e.type !== 'request-received' && e.on < day))
    errors.received = 'after-answer';
  if (form.childName.length > limits.line) errors.childName = 'too-long';
  if (form.schoolName.length > limits.line) errors.schoolName = 'too-long';
  return { errors, receivedOn: Object.keys(errors).length === 0 && day ? day : null };
}
