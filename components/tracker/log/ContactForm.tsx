'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { type Contact, type ContactWay, contactWays } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { checkContact, contactForm, logLimits } from './log-form';
import { useLogForm } from './use-log-form';

type Props = {
  /** Makes the ids of two forms on one page differ. */
  id: string;
  /** The note to change; null for a new one. */
  contact: Contact | null;
  today: PlainDate;
  onSave: (contact: Omit<Contact, 'id'>) => void;
  onCancel: () => void;
};

/** Asks for one call, email or visit. */
export function ContactForm({ id, contact, today, onSave, onCancel }: Props) {
  const t = useTranslations('log');
  const fields = useTranslations('tracker.fields');
  const first = contactForm(contact, today);
  const { form, set, errorOf, submit } = useLogForm(id, first, (typed) => checkContact(typed, today), onSave);
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(`${id}-on`)?.focus(), [id]);
  return (
    <form onSubmit={submit} noValidate className="dayform logform noprint">
      <DateFields
        id={`${id}-on`}
        label={t('contacts.on')}
        error={errorOf('on')}
        value={form.on}
        onChange={(on) => set({ on })}
      />
      <Select
        id={`${id}-how`}
        label={t('contacts.how')}
        error={errorOf('how')}
        empty={t('contacts.empty')}
        options={contactWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
        value={form.how}
        onChange={(e) => set({ how: e.target.value as ContactWay | '' })}
      />
      <TextInput
        id={`${id}-who`}
        label={t('contacts.who')}
        hint={t('contacts.whoHint')}
        error={errorOf('who')}
        value={form.who}
        onChange={(e) => set({ who: e.target.value })}
      />
      <TextArea
        id={`${id}-said`}
        label={t('contacts.said')}
        hint={t('contacts.saidHint')}
        error={errorOf('said')}
        limit={logLimits.said}
        value={form.said}
        onChange={(e) => set({ said: e.target.value })}
      />
      <TextArea
        id={`${id}-papers`}
        label={t('contacts.papersField')}
        optional
        hint={t('contacts.papersHint')}
        rows={3}
        limit={logLimits.papers}
        value={form.papers}
        onChange={(e) => set({ papers: e.target.value })}
      />
      <FormRow save={t('contacts.save')} cancel={fields('cancel')} onCancel={onCancel} />
    </form>
  );
}
