'use client';
import { ArrowRight, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button, ButtonLink } from './Button';
import { CheckboxGroup, RadioGroup } from './ChoiceGroups';
import { DateFields } from './DateFields';
import { Dialog } from './Dialog';
import { ErrorSummary } from './ErrorSummary';
import { Notice } from './Notice';
import { Select } from './Select';
import { TextArea } from './TextArea';
import { TextInput } from './TextInput';

export type Example = { id: string; title: string; element: ReactNode };
const useWords = () => useTranslations('ui.examples');

function TextInputs({ error }: { error?: boolean }) {
  const t = useWords();
  const id = error ? 'ex-name-bad' : 'ex-name';
  return (
    <>
      <TextInput id={id} label={t('name')} hint={t('nameHint')} error={error ? t('nameError') : undefined} />
      <TextInput
        id={`${id}-2`}
        label={t('teacher')}
        why={t('teacherWhy')}
        optional
        note={error ? t('note') : undefined}
      />
    </>
  );
}

function TextAreas({ id, limit }: { id: string; limit: number }) {
  const t = useWords();
  const [value, setValue] = useState(t('wordsText'));
  return (
    <TextArea
      id={id}
      label={t('words')}
      hint={t('wordsHint')}
      limit={limit}
      value={value}
      onChange={(e) => setValue(e.target.value)}
    />
  );
}

function Choices({ error }: { error?: boolean }) {
  const t = useWords();
  const [way, setWay] = useState(error ? '' : 'hand');
  const [areas, setAreas] = useState<string[]>(error ? [] : ['reading']);
  const id = error ? 'ex-bad' : 'ex';
  const options = (...ids: string[]) => ids.map((value) => ({ value, label: t(value) }));
  return (
    <>
      <Select
        id={`${id}-state`}
        label={t('state')}
        empty={t('choose')}
        options={options('california', 'nevada')}
        error={error ? t('stateError') : undefined}
      />
      <RadioGroup
        id={`${id}-way`}
        name={`${id}-way`}
        label={t('send')}
        options={[{ value: 'hand', label: t('hand'), hint: t('handHint') }, ...options('mail')]}
        value={way}
        onChange={setWay}
        error={error ? t('sendError') : undefined}
      />
      <CheckboxGroup
        id={`${id}-areas`}
        name={`${id}-areas`}
        label={t('worries')}
        sections={[
          { legend: t('learning'), options: options('reading', 'writing') },
          { legend: t('feelings'), options: options('worry') },
        ]}
        value={areas}
        onChange={setAreas}
        error={error ? t('worriesError') : undefined}
      />
    </>
  );
}

function Dates({ error }: { error?: boolean }) {
  const t = useWords();
  const [value, setValue] = useState({ month: error ? '2' : '3', day: error ? '31' : '14', year: '2018' });
  return (
    <DateFields
      id={error ? 'ex-birth-bad' : 'ex-birth'}
      label={t('birth')}
      hint={t('birthHint')}
      value={value}
      onChange={setValue}
      error={error ? t('birthError') : undefined}
    />
  );
}

function Summary() {
  const t = useWords();
  const items = [
    { id: 'ex-name-bad', message: t('nameError') },
    { id: 'ex-birth-bad', message: t('birthError') },
  ];
  return <ErrorSummary items={items} attempt={0} />;
}

function Buttons() {
  const t = useWords();
  return (
    <div className="row">
      <Button iconAfter={ArrowRight}>{t('go')}</Button>
      <ButtonLink href="#ex" look="line">
        {t('back')}
      </ButtonLink>
      <Button look="soft" icon={RotateCcw}>
        {t('later')}
      </Button>
      <Button look="act">{t('back')}</Button>
      <Button disabled>{t('off')}</Button>
    </div>
  );
}

function Notices() {
  const t = useWords();
  return (
    <div className="flow">
      <Notice title={t('kept')}>
        <p>{t('keptText')}</p>
      </Notice>
      <Notice tone="warn" title={t('blocked')}>
        <p>{t('blockedText')}</p>
      </Notice>
    </div>
  );
}

function Dialogs() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="soft" onClick={() => setOpen(true)}>
        {t('dialogOpen')}
      </Button>
      <Dialog title={t('dialog')} open={open} onClose={() => setOpen(false)}>
        <p>{t('dialogText')}</p>
      </Dialog>
    </>
  );
}

/** Every part and state, for the review page, the screenshots and the checks. Titles are component names. */
export const examples: Example[] = [
  { id: 'text-input', title: 'TextInput', element: <TextInputs /> },
  { id: 'text-input-error', title: 'TextInput: error, note', element: <TextInputs error /> },
  { id: 'text-area', title: 'TextArea', element: <TextAreas id="ex-words" limit={3000} /> },
  { id: 'text-area-over', title: 'TextArea: over', element: <TextAreas id="ex-words-over" limit={20} /> },
  { id: 'choices', title: 'Select, RadioGroup, CheckboxGroup', element: <Choices /> },
  { id: 'choices-error', title: 'Select, RadioGroup, CheckboxGroup: error', element: <Choices error /> },
  { id: 'date-fields', title: 'DateFields', element: <Dates /> },
  { id: 'date-fields-error', title: 'DateFields: error', element: <Dates error /> },
  { id: 'error-summary', title: 'ErrorSummary', element: <Summary /> },
  { id: 'buttons', title: 'Button, ButtonLink', element: <Buttons /> },
  { id: 'notices', title: 'Notice', element: <Notices /> },
  { id: 'dialog', title: 'Dialog', element: <Dialogs /> },
];
