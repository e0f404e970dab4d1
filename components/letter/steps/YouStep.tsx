import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { Answers } from '@/lib/letter/answers';
import { languageHelp, relationships } from '@/lib/letter/choices';
import { Pick, Radios } from '../form/choice-fields';
import { Line } from '../form/text-fields';

export function YouStep() {
  const t = useTranslations('letter.fields.you');
  const [relationship, help] = useWatch<Answers, ['you.relationship', 'you.languageHelp']>({
    name: ['you.relationship', 'you.languageHelp'],
  });
  return (
    <>
      <Line name="you.name" autoComplete="name" />
      <Pick name="you.relationship" ids={relationships} />
      {relationship === 'other' && <Line name="you.relationshipOther" />}
      <fieldset className="part">
        <legend>{t('contact')}</legend>
        <p className="hint">{t('contactHint')}</p>
        <Line name="you.phone" type="tel" autoComplete="tel" optional />
        <Line
          name="you.email"
          type="text"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          optional
        />
        <Line name="you.street" autoComplete="street-address" optional />
        <Line name="you.city" autoComplete="address-level2" optional />
        <Line name="you.region" autoComplete="address-level1" short optional />
        <Line name="you.zip" autoComplete="postal-code" short optional />
      </fieldset>
      <Radios name="you.languageHelp" ids={languageHelp} />
      {help !== 'none' && <Line name="you.language" />}
    </>
  );
}
