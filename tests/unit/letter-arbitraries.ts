/** Arbitrary valid answers: every choice of the form, in any combination, with words as parents type them. */
import fc from 'fast-check';
import type { Answers } from '@/lib/letter/answers';
import * as choice from '@/lib/letter/choices';
import { stateCodes } from '@/lib/state/codes';

const of = <T>(list: readonly T[]) => fc.constantFrom(...list);
const some = <T>(list: readonly T[]) => fc.uniqueArray(of(list), { maxLength: list.length });
const maybe = (arb: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arb);

const people = of([
  'Ana Rivera',
  "Siobhán O'Brien",
  'Nguyễn Thị Ánh',
  '王小明',
  'محمد أحمد',
  'Sam Lee Jr.',
  'de la Cruz',
]);
const firstNames = of(['Maya', 'James', 'Zoë', 'De’Andre', 'Thị Ánh', '小明', 'محمد', 'J.', 'Mary Ann']);
const lastNames = of(['Rivera', 'Adams', "O'Neil", 'de la Cruz', 'أحمد', 'Lee Jr.']);
const titles = of(['Assistant principal', 'Head of School', 'Special programs']);
const words = of([
  'Reading takes an hour every night',
  'She was sent home on May 3, 2026. Twice.',
  'First thing.\n\nSecond thing',
  'What I see:\n- cries\n- hides under the desk',
  'a line that\ngoes on',
  'No puede leer solo.',
  '<b>5 < 6 & "so"</b>',
]);

export const relationshipOthers = ['aunt', 'Educational rights holder', 'court-appointed special advocate'];

export const answersArb: fc.Arbitrary<Answers> = fc
  .record({
    about: fc.constant({}),
    request: fc.record({ plans: of(choice.plans), testAreas: some(choice.testAreas) }),
    you: fc.record({
      name: people,
      relationship: of(choice.relationships),
      relationshipOther: of(relationshipOthers),
      street: maybe(of(['1418 Juniper Street', '12 Elm St., Apt. 4'])),
      city: maybe(of(['Alder Creek', 'St. Paul'])),
      region: maybe(of(['CA', 'Texas'])),
      zip: maybe(of(['95999'])),
      phone: maybe(of(['(209) 555-0142', '+52 55 5555 0123', '209-555-0142 ext. 7'])),
      email: maybe(of(['ana.rivera@example.com', 'josé@ejemplo.mx'])),
      languageHelp: of(choice.languageHelp),
      language: of(['Spanish', 'American Sign Language', 'العربية']),
    }),
    child: fc.record({
      firstName: firstNames,
      lastName: lastNames,
      birth: of([
        { month: '3', day: '14', year: '2018' },
        { month: '02', day: '29', year: '2012' },
      ]),
      pronoun: of(['', ...choice.pronouns] as const),
      grade: of(['', ...choice.grades] as const),
      teacher: maybe(of(['Ms. Okafor', 'Mr. Kim and Ms. Lee', 'Coach J.'])),
    }),
    school: fc.record({
      state: of(stateCodes) as fc.Arbitrary<string>,
      schoolName: of(['Lincoln Elementary School', 'P.S. 9', 'St. Mary Acad.']),
      district: maybe(of(['Alder Creek Unified School District', 'Dist. 12'])),
      recipientName: maybe(
        of(['Dr. Joan Whitfield', 'Joan Whitfield, Ed.D.', 'Principal Kay Roe', 'Roe, Kay']),
      ),
      recipientTitle: of(choice.recipientTitles),
      recipientTitleOther: titles,
      street: maybe(of(['200 Lincoln Avenue'])),
      city: maybe(of(['Alder Creek'])),
      zip: maybe(of(['95999'])),
      copies: some(choice.copyTo),
    }),
    concerns: fc.record({
      areas: some(choice.concernAreas) as fc.Arbitrary<string[]>,
      sinceMonth: maybe(of(['3', '11'])),
      sinceYear: maybe(of(['2025'])),
      often: of(['', ...choice.howOften] as const),
      atSchool: maybe(words),
      atHome: maybe(words),
    }),
    support: fc.record({
      tried: some(choice.tried),
      triedWords: maybe(words),
      diagnosis: maybe(words),
      enclosures: some(choice.enclosures),
      enclosuresOther: maybe(of(['Photos of her notebook', 'One page\n- Another page'])),
    }),
    delivery: fc.record({
      date: fc.constant({ month: '11', day: '30', year: '2026' }),
      method: of(choice.deliveryMethods),
    }),
  })
  .map((a) => {
    // The form refuses these three holes, so the arbitrary fills them.
    if (!a.you.street && !a.you.phone && !a.you.email) a.you.email = 'ana.rivera@example.com';
    if (a.concerns.areas.length === 0 && !a.concerns.atSchool && !a.concerns.atHome)
      a.concerns.areas = ['math'];
    if (a.concerns.sinceMonth && !a.concerns.sinceYear) a.concerns.sinceYear = '2025';
    return a;
  });
