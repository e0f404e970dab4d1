import { useTranslations } from 'next-intl';
import { DotsRow } from './DotsRow';
import { type DotsInput, daysFrom, dotsOf } from './dots';
import { type LabelWish, placeLabels } from './place-labels';
import { Stop, type StopKind } from './Stop';
import { useDates } from './use-dates';

/** A law's own date, and the short name to put under its flag, such as "California". */
type Props = Omit<DotsInput, 'law'> & { law?: NonNullable<DotsInput['law']> & { name: string } };

function Legend({ kinds }: { kinds: [StopKind, string][] }) {
  return (
    <ul className="key">
      {kinds.map(([kind, words]) => (
        <li key={kind}>
          <Stop kind={kind} />
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The thirty days after the school got the letter: one dot a day, always thirty of them. */
export function ThirtyDots(props: Props) {
  const { receivedOn, today, law, stoppedOn } = props;
  const t = useTranslations('tracker.dots');
  const say = useDates();
  const { thirty, late } = dotsOf(props);
  const now = daysFrom(receivedOn, stoppedOn ?? today);
  const lawDay = law && daysFrom(receivedOn, law.due);
  const dateOf = (day: number) => say(receivedOn.add({ days: day }), 'tick');

  const wishes = (row: number): LabelWish[] => {
    const first = row * 10 + 1;
    const inRow = (day: number | undefined): day is number => !!day && day >= first && day < first + 10;
    const list: (LabelWish & { day: number })[] = [];
    const wish = (day: number, texts: string[], tone: LabelWish['tone'], giveUp: LabelWish['giveUp']) => {
      if (!list.some((l) => l.day === day)) list.push({ day, col: day - first + 1, texts, tone, giveUp });
    };
    if (inRow(now) && stoppedOn) wish(now, [dateOf(now)], 'strong', 0);
    else if (inRow(now)) wish(now, now === 30 ? [t('todayLast')] : [t('today')], 'today', 0);
    if (inRow(30)) wish(30, [dateOf(30)], 'strong', 1);
    if (law && inRow(lawDay))
      wish(lawDay, [t('lawDay', { date: dateOf(lawDay), name: law.name }), dateOf(lawDay)], 'strong', 2);
    wish(first, [dateOf(first)], 'plain', 3);
    return list.sort((a, b) => a.giveUp - b.giveUp);
  };

  const kinds: [StopKind, string][] = [
    ['full', t('passed')],
    ['done', t('done')],
    ['now', t('today')],
    ['ahead', t('toCome')],
    ['flagopen', t('lawDate', { name: law?.name ?? '' })],
    ['flag', t('thirtyDay')],
    ['late', t('late')],
  ];
  const shown = new Set([...thirty, ...late].map((dot) => dot.kind));
  const over = law && lawDay !== undefined ? now - lawDay : 0;
  return (
    <figure className="dotsbox">
      <div className="dots" aria-hidden="true">
        {[0, 1, 2].map((row) => (
          <DotsRow key={row} dots={thirty.slice(row * 10, row * 10 + 10)} labels={placeLabels(wishes(row))} />
        ))}
        {late.length > 0 && (
          <DotsRow
            late
            dots={late}
            labels={
              now === late.at(-1)?.day
                ? [
                    {
                      col: late.length,
                      text: t('todayOver', { count: over }),
                      tone: 'over',
                      at: late.length > 5 ? 'end' : 'start',
                    },
                  ]
                : []
            }
          />
        )}
      </div>
      <figcaption>
        <p className="vh">
          {stoppedOn
            ? t('captionStopped', { day: Math.max(0, now) })
            : now <= 30
              ? t('caption', { passed: now, left: 30 - now })
              : t('captionPassed', { over: now - 30 })}
        </p>
        <Legend kinds={kinds.filter(([kind]) => shown.has(kind))} />
      </figcaption>
    </figure>
  );
}

/** The same dots before there is a date: what the picture will mean. */
export function EmptyDots() {
  const t = useTranslations('tracker.dots');
  return (
    <figure className="dotsbox">
      <div className="dots" aria-hidden="true">
        {[0, 10, 20].map((start) => (
          <DotsRow
            key={start}
            dots={Array.from({ length: 10 }, (_, i) => ({
              day: start + i + 1,
              kind: start + i + 1 === 30 ? 'flag' : 'ahead',
              walked: false,
            }))}
            labels={[
              { col: 1, text: t('day', { day: start + 1 }), tone: 'plain', at: 'start' },
              ...(start === 20
                ? [{ col: 10, text: t('thirtyDay'), tone: 'strong' as const, at: 'end' as const }]
                : []),
            ]}
          />
        ))}
      </div>
      <figcaption className="small muted">{t('emptyCaption')}</figcaption>
    </figure>
  );
}
