import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { startHref } from '../form/href';
import { KindLinks } from './KindLinks';
import { kindsAt, moments } from './moments';
import { PlanHelper } from './PlanHelper';
import { Situations } from './Situations';

/** Every letter, grouped by when it has its time. */
function AllLetters() {
  const t = useTranslations('letters');
  return (
    <section className="band" id="all" aria-labelledby="all-title">
      <h2 id="all-title">{t('allHeading')}</h2>
      {moments
        .filter((moment) => kindsAt(moment).length > 0)
        .map((moment) => (
          <section key={moment} aria-labelledby={`moment-${moment}`}>
            <h3 id={`moment-${moment}`}>{t(`moments.${moment}.name`)}</h3>
            <p>{t(`moments.${moment}.text`)}</p>
            <KindLinks kinds={kindsAt(moment)} lines />
          </section>
        ))}
    </section>
  );
}

/** "Which letter do I need?": by what is true today, by the plan, or from the list of all. No script needed. */
export function Chooser() {
  const t = useTranslations('letters');
  const locale = useLocale();
  return (
    <div className="wrap g guides choose">
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="choose-start">
        <p>{t('startText')}</p>
        <a className="btn" href={startHref(locale, 'iep-evaluation')}>
          {t('startAction')}
          <Icon of={ArrowRight} />
        </a>
      </div>
      <section className="band" aria-labelledby="now-title">
        <h2 id="now-title">{t('nowHeading')}</h2>
        <p>{t('nowLead')}</p>
        <Situations />
      </section>
      <PlanHelper />
      <AllLetters />
    </div>
  );
}
