import { type Context, join } from '../context';
import type { LetterBlock } from '../document';
import { writtenDate } from '../written-date';

/** "Alder Creek, CA 95999", whatever is there of it. */
const cityLine = (city: string, region: string, zip: string) => join(', ', city, join(' ', region, zip));

function recipientTitle({ answers: { school }, wording }: Context): string {
  const id = school.recipientTitle;
  return id === 'other' ? school.recipientTitleOther : id ? wording.recipient.titles[id] : '';
}

const degrees = /^(?:[A-Z][a-z]?\.?){1,5}$/;

/** The name as typed, without a degree or a title after a comma: how it is used in "Dear ...". */
function spokenName(name: string, title: string): string {
  const [first = '', ...rest] = name.split(/,\s*/);
  const extra = rest.every((part) => degrees.test(part) || part.toLowerCase() === title.toLowerCase());
  return extra ? first : name;
}

function recipientLines(ctx: Context): string[] {
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

/** From the sender's name to "Dear ...:". */
export function head(ctx: Context): LetterBlock[] {
  const { answers, wording, gaps, say, own } = ctx;
  const { you, delivery, school } = answers;
  const via = delivery.method ? wording.delivery[delivery.method] : gaps.delivery;
  const address = [you.street, cityLine(you.city, you.region, you.zip)].filter(Boolean).map(own);
  const title = recipientTitle(ctx);
  const name = spokenName(school.recipientName, title) || title || gaps.recipient;
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
    { step: 'school', kind: 'recipient', lines: recipientLines(ctx) },
    { step: 'child', kind: 'subject', label: wording.subject.label, lines: subjectLines(ctx) },
    { step: 'school', kind: 'salutation', text: say(wording.recipient.salutation, { name }) },
  ];
}
