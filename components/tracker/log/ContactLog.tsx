'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { newId } from '@/lib/casefile/db';
import type { CaseRecord, Contact } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { OnChange } from '../actions';
import { PrintSheet } from '../summary/PrintSheet';
import { ContactEntry } from './ContactEntry';
import { ContactForm } from './ContactForm';
import { newestFirst, withItem, withoutItem } from './log-form';
import { PaperTrail } from './PaperTrail';

/** So many notes stand open; the older ones are one press away. */
const shownFirst = 5;

type Props = { record: CaseRecord; today: PlainDate; onChange: OnChange };

/** Every call, email and visit about the request, newest first, with a form to add one. */
export function ContactLog({ record, today, onChange }: Props) {
  const t = useTranslations('log');
  const [adding, setAdding] = useState(false);
  const contacts = newestFirst(record.contacts);
  const older = contacts.slice(shownFirst);
  const save = (contact: Contact, done: 'contact-added' | 'contact-changed') =>
    onChange((current) => ({ ...current, contacts: withItem(current.contacts, contact) }), done);
  const list = (some: Contact[]) => (
    <ul className="loglist">
      {some.map((contact) => (
        <ContactEntry
          key={contact.id}
          contact={contact}
          today={today}
          onSave={(changed) => save(changed, 'contact-changed')}
          onRemove={() =>
            onChange(
              (current) => ({ ...current, contacts: withoutItem(current.contacts, contact.id) }),
              'contact-removed',
            )
          }
        />
      ))}
    </ul>
  );
  return (
    <section className="sect" aria-labelledby="log">
      <h2 id="log">{t('contacts.heading')}</h2>
      <p className="noprint">{t('contacts.why')}</p>
      {adding ? (
        <ContactForm
          id="contact-new"
          contact={null}
          today={today}
          onCancel={() => setAdding(false)}
          onSave={(contact) => {
            setAdding(false);
            save({ ...contact, id: newId() }, 'contact-added');
          }}
        />
      ) : (
        <p className="logacts noprint">
          <Button look="line" icon={Plus} onClick={() => setAdding(true)}>
            {t('contacts.add')}
          </Button>
        </p>
      )}
      {contacts.length > 0 && list(contacts.slice(0, shownFirst))}
      {older.length > 0 && (
        <details className="older">
          <summary>{t('contacts.older', { count: older.length })}</summary>
          {list(older)}
        </details>
      )}
      {contacts.length > 0 && (
        <p className="noprint">
          <PrintSheet label={t('trail.print')}>
            <PaperTrail record={record} today={today} />
          </PrintSheet>
        </p>
      )}
    </section>
  );
}
