import { type Context, join } from '../context';
import type { LetterBlock } from '../document';
import type { Recipient } from '../kinds/spec';
import { writtenDate } from '../written-date';

/** "Alder Creek, CA 95999", whatever is there of it. */
const cityLine = (city: string, region: string, zip: string) => join(', ', city, join(' ', region, zip));

function recipientTitle({ answers: { school }, wording }: Context): string {
  const id = school.recipientTitle;
  return id === 'other' ? school.recipientTitleOther : id ? wording.recipient.titles[id] : '';
}

const degrees = /^(?:[A-Z][a-z]?\.?){1,5}$/;

/** The name as typed, without a degree or a title after a comma: how it is used in "Dear ...". */
export function spokenName(name: string, title: string): string {
  const [first = '', ...rest] = name.split(/,\s*/);
  const extra = rest.every((part) => degrees.test(part) || part.toLowerCase() === title.toLowerCase());
  return extra ? first : name;
}

/** The one addressed at the school, the school or district, then its address. */
export function recipientLines(ctx: Context): string[] {
  const { answers, wording, gaps, say, own } = ctx;
  const { school } = answers;
  const title = recipientTitle(ctx);
  const name = school.recipientName;
  const named =
    name && title && !name.toLowerCase().includes(title.toLowerCase())
      ? say(wording.recipient.nameAndTitle, { name, title })
      : own(name || title || gaps.recipient);
  // The director sits at the district: its name comes first, the school is in the Re: lines.
  const place =
    (school.recipientTitle === 'sped-director' && school.district) || school.schoolName || gaps.school;
  const street = own(school.street);
  const city = own(school.city || school.zip ? cityLine(school.city, school.state, school.zip) : '');
  return [named, own(place), street, city].filter(Boolean);
}

function subjectLines({ answers, wording, gaps, say, own, child }: Context): string[] {
  const { subject, grades } = wording;
  const { birth, grade, teacher } = answers.child;
  return [
    subject.request,
    answers.request.plans === 'iep-and-504' && subject.request504,
    say(subject.student, { child, birth: writtenDate(birth, wording) ?? gaps.birth }),
    join(
      ', ',
      own(answers.school.schoolName),
      grade && grades[grade],
      teacher && say(subject.teacher, { teacher }),
    ),
  ].filter((line): line is string => Boolean(line));
}

/** The school, as the one who gets the letter. */
function theSchool(ctx: Context): Recipient {
  const title = recipientTitle(ctx);
  const name = spokenName(ctx.answers.school.recipientName, title) || title || ctx.gaps.recipient;
  return { lines: recipientLines(ctx), name, about: [] };
}

/**
 * From the sender's name to "Dear ...:".
 * @param other who gets it, when it is not the school alone. How such a letter is sent is no part of the record with the school.
 */
export function head(ctx: Context, other: Recipient | null = null): LetterBlock[] {
  const { answers, wording, gaps, say, own } = ctx;
  const { you, delivery } = answers;
  const apart = other && !other.withSchool;
  const via = apart ? '' : delivery.method ? wording.delivery[delivery.method] : gaps.delivery;
  const address = [you.street, cityLine(you.city, you.region, you.zip)].filter(Boolean).map(own);
  const { lines, name, about } = other ?? theSchool(ctx);
  const step = other ? 'about' : 'school';
  const subject = apart ? [wording.subject.request, ...about] : subjectLines(ctx);
  return [
    {
      step: 'you',
      kind: 'sender',
      name: own(you.name || gaps.parent),
      address,
      contact: [you.phone, you.email].filter(Boolean),
    },
    { step: 'delivery', kind: 'date', text: writtenDate(delivery.date, wording) ?? gaps.date },
    ...(via ? [{ step: 'delivery' as const, kind: 'delivery' as const, text: via }] : []),
    { step, kind: 'recipient', lines },
    { step: 'child', kind: 'subject', label: wording.subject.label, lines: subject },
    { step, id: 'salutation', kind: 'salutation', text: say(wording.recipient.salutation, { name }) },
  ];
}
