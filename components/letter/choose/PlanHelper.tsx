import { useLocale, useTranslations } from 'next-intl';
import { RowLink } from '@/components/home/Trail';
import { Stop } from '@/components/path/Stop';
import { startHref } from '../form/href';
import { letterFor, type PlanQuestion, planQuestions, plans } from './moments';

/** One answer: what it speaks for, if for anything, and why. */
function Answer({ question, answer }: { question: PlanQuestion; answer: 'yes' | 'no' }) {
  const t = useTranslations('letters.plans');
  const plan = planQuestions[question][answer];
  return (
    <div>
      <dt>{plan ? `${t(answer)}: ${t(`for.${plan}`)}` : t(answer)}</dt>
      <dd>{t(`questions.${question}.${answer}`)}</dd>
    </div>
  );
}

/** "IEP, 504 or both?": five questions, what each answer speaks for and why. A parent may always ask for both. */
export function PlanHelper() {
  const t = useTranslations('letters.plans');
  const locale = useLocale();
  return (
    <section className="band" id="both" aria-labelledby="both-title">
      <h2 id="both-title">{t('heading')}</h2>
      <p>{t('lead')}</p>
      <ol className="path way plan-helper">
        {(Object.keys(planQuestions) as PlanQuestion[]).map((id, i) => (
          <li key={id}>
            <Stop kind="num" n={i + 1} />
            <h3>{t(`questions.${id}.question`)}</h3>
            <dl>
              <Answer question={id} answer="yes" />
              <Answer question={id} answer="no" />
            </dl>
          </li>
        ))}
      </ol>
      <h3>{t('resultHeading')}</h3>
      <ul className="kinds">
        {plans.map((plan) => (
          <li key={plan}>
            <RowLink href={startHref(locale, letterFor[plan])}>{t(`results.${plan}`)}</RowLink>
          </li>
        ))}
      </ul>
      <p>{t('always')}</p>
      <p>
        <a href={`/${locale}/guides/iep-or-504/`}>{t('guide')}</a>
      </p>
    </section>
  );
}
