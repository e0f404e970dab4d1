import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** What every field says of itself. `id` is the id of its (first) control: the error summary leads there. */
export type FieldWords = {
  id: string;
  label: string;
  hint?: string;
  /** How to mend it, in words; undefined when all is well. */
  error?: string;
  optional?: boolean;
  /** Why an optional answer helps. */
  why?: string;
  /** Something to know that stops nobody, such as a letter we cannot print. */
  note?: string;
};

export function ErrorText({ id, children }: { id: string; children: string }) {
  const t = useTranslations('ui');
  return (
    <p className="err" id={id}>
      <Icon of={CircleAlert} />
      <span>
        <span className="vh">{t('errorPrefix')} </span>
        {children}
      </span>
    </p>
  );
}

export function NoteText({ id, children }: { id: string; children: string }) {
  return (
    <p className="field-note" id={id}>
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}

export function LabelText({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const t = useTranslations('ui');
  return (
    <>
      {label}
      {optional && <span className="opt"> {t('optional')}</span>}
    </>
  );
}

/** The ids a control must point to, for aria-describedby; undefined when there is nothing to say. */
export function describedBy(words: FieldWords, ...more: (string | false | undefined)[]) {
  const { id, hint, why, error, note } = words;
  const ids = [(hint || why) && `${id}-hint`, error && `${id}-error`, note && `${id}-note`, ...more].filter(
    Boolean,
  );
  return ids.length ? ids.join(' ') : undefined;
}

/** Hint, error and note, in the order they are read: above the box, so that a phone keyboard never hides them. */
export function FieldMessages({ id, hint, why, error, note }: FieldWords) {
  return (
    <>
      {(hint || why) && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
          {hint && why && ' '}
          {why}
        </p>
      )}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      {note && <NoteText id={`${id}-note`}>{note}</NoteText>}
    </>
  );
}

/** A label, its messages and one control. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className={`field${words.error ? ' has-err' : ''}`}>
      <label htmlFor={words.id}>
        <LabelText label={words.label} optional={words.optional} />
      </label>
      <FieldMessages {...words} />
      {children}
    </div>
  );
}

/** The words of a field, taken out of a component's props; the rest belongs to the control. */
export function splitWords<P extends FieldWords>(props: P) {
  const { id, label, hint, error, optional, why, note, ...rest } = props;
  return { words: { id, label, hint, error, optional, why, note }, rest };
}
