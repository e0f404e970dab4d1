/** The paper trail of a case: its order, its changes, and what a parent may type. Pure: `today` is given, messages are codes. */
import type { CaseRecord, Contact, ContactWay, DeliveryProof } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { type DateParts, isBlank } from '@/lib/letter/answers';
import { cleanLine, cleanText } from '@/lib/letter/clean';
import { blankForm, checkDate, partsOf } from '../case-form';
import { receivedOn } from '../model';

/** The longest each text may be, in UTF-16 units. Said, never cut. */
export const logLimits = { who: 100, said: 2000, papers: 1000, what: 120, proof: 300 } as const;
/** An older note than this is most often a slip in the year. */
export const oldestYears = 10;

/** `required` and the like; the words are in log.json and tracker.json, errors. */
export type Errors<Field extends string> = Partial<Record<Field, string>>;
export type Checked<Field extends string, Ready> = { errors: Errors<Field>; ready: Ready | null };

/** Oldest day first; notes of one day stay in the order in which they were written. */
export const inDateOrder = <T extends { on: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.on.localeCompare(b.on));
export const newestFirst = <T extends { on: string }>(list: readonly T[]): T[] => inDateOrder(list).reverse();

/** Puts `item` in the place of the one with its id, or at the end: what was changed after another tab removed it is kept. */
export const withItem = <T extends { id: string }>(list: readonly T[], item: T): T[] =>
  list.some((i) => i.id === item.id) ? list.map((i) => (i.id === item.id ? item : i)) : [...list, item];
export const withoutItem = <T extends { id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((i) => i.id !== id);

/** The proof of the letter that started the case. Its day and way are the case's own, so they cannot differ. */
export const requestProofId = 'request';

/** What the school was given: first the request letter (`what` is ''), then the rest, oldest first. */
export function deliveryRows(record: CaseRecord): DeliveryProof[] {
  const request: DeliveryProof = {
    id: requestProofId,
    what: '',
    on: receivedOn(record).toString(),
    method: record.method,
    proof: record.deliveries.find((d) => d.id === requestProofId)?.proof ?? '',
  };
  return [request, ...inDateOrder(withoutItem(record.deliveries, requestProofId))];
}

const checkText = (typed: string, max: number, needed: boolean): string | undefined => {
  if (typed.length > max) return 'too-long';
  return needed && isBlank(typed) ? 'required' : undefined;
};

/** Drops the fields that are fine. */
function found<Field extends string>(codes: Record<Field, string | undefined>): Errors<Field> | null {
  const wrong = Object.entries(codes).filter(([, code]) => code !== undefined);
  return wrong.length > 0 ? (Object.fromEntries(wrong) as Errors<Field>) : null;
}

const checkDay = (on: DateParts, today: PlainDate) =>
  checkDate(on, today.subtract({ years: oldestYears }), today);

export type ContactForm = { on: DateParts; how: ContactWay | ''; who: string; said: string; papers: string };
export type ContactField = keyof ContactForm;

/** An empty form starts with today: a note is best written the same day. */
export const contactForm = (contact: Contact | null, today: PlainDate): ContactForm => ({
  on: partsOf(contact?.on ?? today.toString()),
  how: contact?.how ?? '',
  who: contact?.who ?? '',
  said: contact?.said ?? '',
  papers: contact?.attachments.join('\n') ?? '',
});

/** The names of papers, one a line; blank lines and repeats left out. */
const namesOf = (typed: string): string[] => [
  ...new Set(
    cleanText(typed)
      .split('\n')
      .map(cleanLine)
      .filter((name) => name !== ''),
  ),
];

/** Checks a note: a real day in the last ten years, how, who and what was said. */
export function checkContact(
  form: ContactForm,
  today: PlainDate,
): Checked<ContactField, Omit<Contact, 'id'>> {
  const { date, error } = checkDay(form.on, today);
  const errors = found({
    on: error,
    how: form.how === '' ? 'required' : undefined,
    who: checkText(form.who, logLimits.who, true),
    said: checkText(form.said, logLimits.said, true),
    papers: checkText(form.papers, logLimits.papers, false),
  });
  if (errors || !date || form.how === '') return { errors: errors ?? {}, ready: null };
  return {
    errors: {},
    ready: {
      on: date.toString(),
      how: form.how,
      who: cleanLine(form.who),
      said: cleanText(form.said),
      attachments: namesOf(form.papers),
    },
  };
}

export type DeliveryForm = { what: string; on: DateParts; method: DeliveryProof['method']; proof: string };
export type DeliveryField = keyof DeliveryForm;

export const deliveryForm = (delivery: DeliveryProof | null): DeliveryForm => ({
  what: delivery?.what ?? '',
  on: delivery ? partsOf(delivery.on) : blankForm.received,
  method: delivery?.method ?? '',
  proof: delivery?.proof ?? '',
});

/** Checks one letter or paper given to the school. Its proof may come later. */
export function checkDelivery(
  form: DeliveryForm,
  today: PlainDate,
): Checked<DeliveryField, Omit<DeliveryProof, 'id'>> {
  const { date, error } = checkDay(form.on, today);
  const errors = found({
    what: checkText(form.what, logLimits.what, true),
    on: error,
    method: undefined,
    proof: checkText(form.proof, logLimits.proof, false),
  });
  if (errors || !date) return { errors: errors ?? {}, ready: null };
  const { method } = form;
  return {
    errors: {},
    ready: { what: cleanLine(form.what), on: date.toString(), method, proof: cleanText(form.proof) },
  };
}

/** Checks the proof of the request letter: the proof is all a parent adds, so here it is needed. */
export function checkRequestProof(
  form: DeliveryForm,
  request: DeliveryProof,
): Checked<DeliveryField, Omit<DeliveryProof, 'id'>> {
  const error = checkText(form.proof, logLimits.proof, true);
  if (error) return { errors: { proof: error }, ready: null };
  const { what, on, method } = request;
  return { errors: {}, ready: { what, on, method, proof: cleanText(form.proof) } };
}
