'use client';
import type { ReactNode } from 'react';
import type { CaseRecord, Contact } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import { timeline } from '@/lib/timeline';
import { CaseList } from '../CaseList';
import { californiaRules } from '../counted/fixtures';
import { maya } from '../fixtures';
import { CaseSummary } from '../summary/CaseSummary';
import { SummarySheet } from '../summary/SummarySheet';
import { CloseCase, ClosedNotice } from './CloseCase';
import { ContactForm } from './ContactForm';
import { ContactLog } from './ContactLog';
import { DeliveryForm } from './DeliveryForm';
import { DeliveryProofs } from './DeliveryProofs';
import { requestProofId } from './log-form';
import { PaperTrail } from './PaperTrail';

export type Example = { id: string; title: string; element: ReactNode };

const nothing = () => {};
const today = Temporal.PlainDate.from('2026-12-10');

const contacts: Contact[] = [
  {
    id: 'c1',
    on: '2026-11-30',
    how: 'in-person',
    who: 'Ms. Diaz, front office',
    said: 'I gave her the letter. She stamped my copy.',
    attachments: ['Photo of the stamped letter'],
  },
  {
    id: 'c2',
    on: '2026-12-03',
    how: 'email',
    who: 'Dr. Whitfield, principal',
    said: 'I asked if she got the letter.\nShe wrote back: “Yes, we have it.”',
    attachments: ['Email of December 3', 'Answer of December 3'],
  },
];
const many: Contact[] = [
  ...contacts,
  ...(['phone', 'text', 'video', 'letter', 'other'] as const).map((how, i) => ({
    id: `m${i}`,
    on: `2026-12-0${i + 4}`,
    how,
    who: 'Mr. Okafor, special education office',
    said: 'I asked when the plan will come. He said that he is working on it and that he will call me back before the end of the week. I asked him to put that in writing, and he said that he would send an email on Friday.',
    attachments: [],
  })),
];
const written: CaseRecord = {
  ...maya,
  state: 'CA',
  contacts,
  deliveries: [
    {
      id: requestProofId,
      what: '',
      on: '2026-11-30',
      method: 'hand',
      proof: 'Ms. Diaz stamped my copy. It is in the blue folder.',
    },
    { id: 'd1', what: 'A second letter', on: '2026-12-08', method: 'certified-mail', proof: '' },
  ],
};
const closed: CaseRecord = { ...written, closedOn: '2026-12-09' };
const milestones = timeline({
  rules: californiaRules,
  events: maya.events,
  schoolCalendar: {},
  today,
});

const show = (id: string, title: string, element: ReactNode): Example => ({
  id,
  title,
  element: <div className="wrap t">{element}</div>,
});
const log = (record: CaseRecord) => <ContactLog record={record} today={today} onChange={nothing} />;

/** The paper trail in every state. */
export const examples: Example[] = [
  show('empty', 'Log: nothing yet', log(maya)),
  show('two', 'Log: two notes', log(written)),
  show('many', 'Log: seven notes', log({ ...written, contacts: many })),
  show(
    'form',
    'Log: a new note',
    <ContactForm id="ex-contact" contact={null} today={today} onSave={nothing} onCancel={nothing} />,
  ),
  show(
    'form-change',
    'Log: a note to change',
    <ContactForm
      id="ex-contact"
      contact={contacts[1] ?? null}
      today={today}
      onSave={nothing}
      onCancel={nothing}
    />,
  ),
  show(
    'proofs-empty',
    'Proofs: the letter, without proof',
    <DeliveryProofs record={maya} today={today} onChange={nothing} />,
  ),
  show('proofs', 'Proofs: two', <DeliveryProofs record={written} today={today} onChange={nothing} />),
  show(
    'proof-form',
    'Proofs: a new one',
    <DeliveryForm id="ex-delivery" delivery={null} today={today} onSave={nothing} onCancel={nothing} />,
  ),
  show('close', 'Close', <CloseCase record={written} today={today} onChange={nothing} />),
  show('closed', 'A closed case', <ClosedNotice record={closed} onChange={nothing} />),
  show(
    'list',
    'The list, with a closed case',
    <CaseList
      current="a"
      cases={[
        { id: 'a', name: 'Maya', status: '20 days left' },
        { id: 'b', name: 'Leo', status: '', closedOn: '2026-12-09' },
      ]}
    />,
  ),
  show('summary', 'Summary: the button', <CaseSummary {...{ record: written, milestones, today }} />),
  show('summary-sheet', 'Summary: the page', <SummarySheet {...{ record: written, milestones, today }} />),
  show(
    'summary-full',
    'Summary: a full page',
    <SummarySheet
      record={{ ...written, contacts: many }}
      milestones={milestones}
      today={today}
      todo="Ask for the date of the plan."
    />,
  ),
  show('trail', 'The paper trail', <PaperTrail record={{ ...written, contacts: many }} today={today} />),
];
