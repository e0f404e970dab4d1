'use client';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useRef } from 'react';
import { Icon } from './Icon';

export type SummaryItem = { id: string; message: string };

/** Brings the label (or the group's question) into view before the field takes the focus: never a box without its words. */
function goTo(event: MouseEvent, id: string) {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  const group = field.matches('[type=radio],[type=checkbox]') || field.closest('.date-boxes');
  const words = group
    ? field.closest('fieldset.field')?.querySelector('legend')
    : document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (words ?? field).scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}

/**
 * What to mend, at the top of the page. It takes the focus when it appears and on every new try.
 * @param attempt grows with each try, so that a second try speaks again.
 */
export function ErrorSummary({ items, attempt }: { items: readonly SummaryItem[]; attempt: number }) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const shown = items.length > 0;
  useEffect(() => {
    if (!shown || attempt === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="errsum" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon of={CircleAlert} />
        {t('errorSummary', { count: items.length })}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} onClick={(e) => goTo(e, item.id)}>
              {item.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
