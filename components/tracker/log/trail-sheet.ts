/** The paper trail of a case as a sheet of a letter's packet: the rows and words of the tracker's own print, in the letter's language. */
import { type AbstractIntlMessages, createTranslator } from 'next-intl';
import { datesIn } from '@/components/path/use-dates';
import { loadWords } from '@/components/site/load-words';
import { fetchRules } from '@/components/state/use-rules';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Sheet } from '@/lib/packet/sheets';
import { isStateCode } from '@/lib/state/codes';
import { timeline } from '@/lib/timeline';
import type { Milestone } from '@/lib/timeline/types';
import { lawOf } from '../law';
import { summaryRows } from '../summary/summary-rows';
import { deliveryRows, inDateOrder } from './log-form';

const namespaces = ['log', 'calendar-file', 'tracker', 'site'] as const;
type Say = (key: string, values?: Record<string, string | number>) => string;

async function wordsIn(locale: string) {
  const messages = (await loadWords(locale, namespaces)) as AbstractIntlMessages;
  return (namespace: string) => createTranslator({ locale, messages, namespace }) as Say;
}
type Words = Awaited<ReturnType<typeof wordsIn>>;

/** The names of dates are made to stand within a sentence. */
const asTitle = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What happened and what has a date, by date. */
function stepRows(
  record: CaseRecord,
  milestones: Milestone[],
  planOf: string | null,
  words: Words,
  locale: string,
) {
  const [summary, calendar, say] = [words('log.summary'), words('calendar-file'), datesIn(locale)];
  const plan = planOf ?? calendar('plan');
  return summaryRows(record, milestones).map((row) => {
    const status = summary(`status.${row.status}`);
    return [
      row.on ? say(row.on, 'letter') : summary('noDate'),
      asTitle(
        row.event ? summary(`events.${row.event}`, { plan }) : calendar(`what.${row.milestone}`, { plan }),
      ),
      row.estimate ? summary('mayMove', { status }) : status,
      row.citation ?? (row.milestone ? summary('noLaw') : ''),
    ];
  });
}

function deliveries(record: CaseRecord, words: Words, locale: string) {
  const [log, methods, say] = [words('log'), words('tracker.fields.methods'), datesIn(locale)];
  return deliveryRows(record).map((d) => [
    say(d.on, 'letter'),
    d.what || log('deliveries.request'),
    d.method ? methods(d.method) : '',
    d.proof || log('deliveries.none'),
  ]);
}

function contacts(record: CaseRecord, words: Words, locale: string) {
  const [log, say] = [words('log'), datesIn(locale)];
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return inDateOrder(record.contacts).map((c) => {
    const papers = { count: c.attachments.length, names: list.format(c.attachments) };
    return [
      say(c.on, 'letter'),
      `${c.who}\n${log(`ways.${c.how}`)}`,
      [c.said, papers.count > 0 && log('contacts.papers', papers)].filter(Boolean).join('\n'),
    ];
  });
}

/**
 * Everything written down about a case: its steps and dates, what the school was given, and the calls, oldest first.
 * @param today the dates are told as they stand on this day.
 * @param locale the language of the letter that it goes with.
 * Fails when the words or the state's rules cannot be had: a trail with other dates than the tracker's would be wrong.
 */
export async function trailSheet(record: CaseRecord, today: PlainDate, locale: string): Promise<Sheet> {
  const [words, rules] = await Promise.all([
    wordsIn(locale),
    isStateCode(record.state) ? fetchRules(record.state) : null,
  ]);
  const { events, schoolCalendar } = record;
  const milestones = timeline({ rules, events, schoolCalendar, today });
  const [trail, summary] = [words('log.trail'), words('log.summary')];
  const said = contacts(record, words, locale);
  return {
    id: 'trail',
    title: trail('title', { name: record.childName.trim() || 'none' }),
    blocks: [
      { kind: 'paragraph', text: summary('printed', { date: datesIn(locale)(today, 'letter') }) },
      { kind: 'heading', text: summary('steps') },
      {
        kind: 'table',
        head: [summary('date'), summary('step'), summary('where'), summary('rule')],
        rows: stepRows(record, milestones, lawOf(rules)?.plan ?? null, words, locale),
      },
      { kind: 'heading', text: trail('deliveries') },
      {
        kind: 'table',
        head: [trail('date'), trail('what'), trail('how'), trail('proof')],
        rows: deliveries(record, words, locale),
      },
      { kind: 'heading', text: trail('contacts') },
      said.length > 0
        ? { kind: 'table', head: [trail('date'), trail('whoHow'), trail('said')], rows: said }
        : { kind: 'paragraph', text: trail('noContacts') },
      { kind: 'paragraph', text: summary('foot', { site: words('site')('name') }) },
    ],
  };
}
