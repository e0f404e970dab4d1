import { reportsAbout, stepOf, surenessOf } from '@/lib/timeline/describe';
import type { StateRules } from '@/lib/timeline/rules';
import { useWords, type Words } from './words';

/** What the school must do about the letter, and by when; that we found no number, where there is none. */
function answer(rules: StateRules, { t, limit, numbers, inState }: Words): string[] {
  const name = inState(rules);
  const step = stepOf(rules, 'response');
  const [first] = step?.clock.limits ?? [];
  if (step && first)
    return [
      t(`answer.${surenessOf(step.clock)}`, {
        name,
        limit: limit(first.days, first.unit),
        duty: rules.words.en.duties.response ?? '',
      }),
    ];
  const reports = reportsAbout(rules, 'response');
  const said =
    reports.length > 0
      ? t('answer.report', { name, count: reports.length, numbers: numbers(reports) })
      : t('answer.none', { name });
  return [said, t('answer.thirty')];
}

/** The time for the tests. */
function tests(rules: StateRules, { t, since, numbers }: Words): string {
  const step = stepOf(rules, 'evaluation');
  if (!step) {
    const reports = reportsAbout(rules, 'evaluation');
    return t('tests.report', { count: reports.length, numbers: numbers(reports) });
  }
  const limit = step.clock.limits.map(since).reduce((a, b) => t('tests.or', { a, b }));
  return t(`tests.${step.federal ? 'federal' : surenessOf(step.clock)}`, { limit });
}

/** A state in three sentences. */
export function ShortAnswer({ rules }: { rules: StateRules }) {
  const words = useWords();
  return (
    <section className="answer prose" aria-labelledby="short-answer">
      <h2 id="short-answer">{words.t('page.short')}</h2>
      <p className="lead">{[...answer(rules, words), tests(rules, words)].join(' ')}</p>
    </section>
  );
}
