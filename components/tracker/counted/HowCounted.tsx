'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Icon } from '@/components/ui/Icon';
import type { Explanation, Milestone, StateRules } from '@/lib/timeline/types';
import { CountCalendar } from './CountCalendar';
import { CountWords } from './CountWords';
import { LimitList } from './LimitList';
import { leadingLimit, limitRuleOf, stepFor, viewDays } from './model';
import { StillOpen } from './StillOpen';
import { WhereRead } from './WhereRead';

type Props = {
  explanation: Explanation;
  /** The rules of the case's state; null where we hold none. */
  rules: StateRules | null;
  milestone: Pick<Milestone, 'id' | 'due'>;
  /** Leads to the school's calendar; without it only words say what is open. */
  onFix?: () => void;
  startsOpen?: boolean;
};

function Body({ explanation, rules, onFix }: Omit<Props, 'milestone' | 'startsOpen'>) {
  const limit = leadingLimit(explanation);
  if (!limit) return null;
  const step = stepFor(rules, explanation.id);
  const clock = step?.clock ?? null;
  const days = viewDays(limit);
  return (
    <div className="flow counted-body">
      <LimitList limits={explanation.limits} />
      <CountWords
        explanation={explanation}
        limit={limit}
        rule={limitRuleOf(clock, limit)}
        days={days}
        who={!clock ? 'practice' : clock.minimum ? 'parent' : 'school'}
      />
      <StillOpen explanation={explanation} onFix={onFix} />
      {days.length > 0 && <CountCalendar days={days} estimate={limit.estimate} />}
      <WhereRead step={step} />
    </div>
  );
}

/**
 * "How we counted": a date, unfolded. In words first, then day by day. What is inside is drawn once it is opened: a page
 * has many dates.
 */
export function HowCounted({ milestone, startsOpen = false, ...props }: Props) {
  const t = useTranslations('counted');
  const say = useDates();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className="counted" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon of={ChevronDown} />
        <span>
          {t('summary')}
          <span className="vh">
            {' '}
            {t('summaryFor', {
              date: milestone.due ? say(milestone.due) : 'none',
              what: t(`what.${milestone.id}`),
            })}
          </span>
        </span>
      </summary>
      {open && <Body {...props} />}
    </details>
  );
}
