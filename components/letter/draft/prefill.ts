import { listCases } from '@/lib/casefile/cases';
import { openDraft } from '@/lib/casefile/drafts';
import type { CaseRecord } from '@/lib/casefile/types';
import { parseDay } from '@/lib/dates/days';
import { type AboutAnswers, type Answers, blankAnswers, type DateParts } from '@/lib/letter/answers';
import { isShortKind, type LetterKind, letterKinds } from '@/lib/letter/document';
import { fieldsOf } from '@/lib/letter/kinds/fields';

const partsOf = (iso: string | null | undefined): DateParts => {
  const date = iso ? parseDay(iso) : null;
  return date
    ? { month: `${date.month}`, day: `${date.day}`, year: `${date.year}` }
    : { month: '', day: '', year: '' };
};

/** The case that the address names (`#case=...&due=...`), as the tracker links here. */
async function caseInAddress(): Promise<{ record: CaseRecord | null; due: string | null }> {
  const asked = new URLSearchParams(window.location.hash.slice(1));
  const cases = await listCases();
  const record = cases.find((c) => c.id === asked.get('case')) ?? (cases.length === 1 ? cases[0] : undefined);
  return { record: record ?? null, due: asked.get('due') };
}

/** What a case knows of the questions that some letters ask, by the question's id. */
function knownOf({ events, letterDate, method }: CaseRecord, due: string | null): AboutAnswers {
  const on = (type: string) => events.find((e) => e.type === type)?.on;
  return {
    received: partsOf(on('request-received')),
    sent: partsOf(letterDate),
    method,
    due: partsOf(due),
    planReceived: partsOf(on('plan-received')),
    refusedOn: partsOf(on('request-refused')),
    evaluated: partsOf(on('evaluation-done')),
  };
}

/** The newest other letter of the family, for what all letters share. */
async function newestOther(kind: LetterKind): Promise<Answers | null> {
  const drafts = await Promise.all(letterKinds.filter((k) => k !== kind).map(openDraft));
  const [newest] = drafts.filter((d) => d !== null).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return newest?.answers ?? null;
}

/** What a new letter starts from: blank for the long one; for a short one, what the device already knows. */
export async function firstAnswers(kind: LetterKind): Promise<Answers> {
  const blank = blankAnswers(kind);
  if (!isShortKind(kind)) return blank;
  const [other, { record, due }] = await Promise.all([newestOther(kind), caseInAddress()]);
  const known = record ? knownOf(record, due) : {};
  const about = Object.fromEntries(
    fieldsOf(kind).map(({ id }) => [id, known[id] ?? blank.about[id] ?? '']),
  ) as AboutAnswers;
  const school = {
    ...(other?.school ?? blank.school),
    ...(record?.schoolName ? { schoolName: record.schoolName } : {}),
    ...(record?.state ? { state: record.state } : {}),
  };
  // Another child's letter must not lend its name and birthday.
  const same = other && (!record?.childName || other.child.firstName === record.childName);
  const child = same ? other.child : { ...blank.child, firstName: record?.childName ?? '' };
  return { ...blank, about, you: other?.you ?? blank.you, child, school };
}
