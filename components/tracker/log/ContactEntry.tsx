'use client';
import {
  FileText,
  type LucideIcon,
  Mail,
  MessageSquare,
  NotebookPen,
  Pencil,
  Phone,
  Users,
  Video,
  X,
} from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Contact, ContactWay } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { ContactForm } from './ContactForm';

const icons: Record<ContactWay, LucideIcon> = {
  phone: Phone,
  'in-person': Users,
  email: Mail,
  letter: FileText,
  text: MessageSquare,
  video: Video,
  other: NotebookPen,
};

type Props = {
  contact: Contact;
  today: PlainDate;
  onSave: (contact: Contact) => void;
  onRemove: () => void;
};

/** One note of the log, to read or, once asked, to change. Each keeps its own form: opening one closes no other. */
export function ContactEntry({ contact, today, onSave, onRemove }: Props) {
  const t = useTranslations('log');
  const say = useDates();
  const format = useFormatter();
  const [changing, setChanging] = useState(false);
  const { id, on, how, who, said, attachments } = contact;
  const date = say(on, 'withYear');
  const named = <span className="vh"> {t('contacts.named', { date, who })}</span>;
  if (changing)
    return (
      <li>
        <ContactForm
          id={`contact-${id}`}
          contact={contact}
          today={today}
          onCancel={() => setChanging(false)}
          onSave={(changed) => {
            setChanging(false);
            onSave({ ...changed, id });
          }}
        />
      </li>
    );
  return (
    <li className="logitem">
      <Icon of={icons[how]} />
      <div>
        <h3>{t('contacts.item', { date, how: t(`ways.${how}`) })}</h3>
        {who && <p>{t('contacts.with', { who })}</p>}
        {said && <p className="logsaid">{said}</p>}
        {attachments.length > 0 && (
          <p className="small muted">
            {t('contacts.papers', {
              count: attachments.length,
              names: format.list(attachments, { type: 'unit' }),
            })}
          </p>
        )}
        <p className="row acts noprint">
          <Button look="act" icon={Pencil} onClick={() => setChanging(true)}>
            {t('contacts.change')}
            {named}
          </Button>
          <Button look="act" icon={X} onClick={onRemove}>
            {t('contacts.remove')}
            {named}
          </Button>
        </p>
      </div>
    </li>
  );
}
