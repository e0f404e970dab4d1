'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { limits } from '@/lib/letter/answers';

/** What the parent changed on the plan, kept with the case. */
export function ConsentNote({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const t = useTranslations('tracker');
  const [text, setText] = useState(note);
  const over = Math.max(0, text.length - limits.words);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (over === 0) onSave(text);
  };
  return (
    <form onSubmit={save} noValidate className="dayform">
      <TextArea
        id="consent-note"
        name="consent-note"
        label={t('answer.changedWhat')}
        hint={t('answer.changedHint')}
        error={over > 0 ? t('errors.too-long', { max: limits.words }) : undefined}
        limit={limits.words}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="soft">
        {t('fields.save')}
      </Button>
    </form>
  );
}
