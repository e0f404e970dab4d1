'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { RadioGroup } from '@/components/ui/ChoiceGroups';
import type { DeliveryMethod } from '@/lib/letter/choices';
import type { Signature } from '@/lib/letter/document';
import type { LetterDraft } from '../draft/store';

/** Fetched only by those who draw. */
const DrawName = lazy(() => import('./DrawName'));

const ways = ['print', 'typed', 'drawn'] as const satisfies readonly Signature['way'][];
/** Nothing drawn yet, in a box of no size of its own. */
const blank = { way: 'drawn', paths: '', width: 3, height: 1 } as const;

type Props = { signature: Signature; method: DeliveryMethod | ''; draft: LetterDraft };

/** By hand on paper, typed, or drawn. Ink is the default: it is what a school surely takes. */
export function Sign({ signature, method, draft }: Props) {
  const t = useTranslations('letter.review.signing');
  const inkByEmail = signature.way === 'print' && method === 'email';
  const choose = (value: string) => {
    const way = ways.find((w) => w === value) ?? 'print';
    draft.sign(way === 'drawn' ? blank : { way });
  };
  return (
    <section className="signing" aria-labelledby="signing-title">
      <h2 id="signing-title">{t('title')}</h2>
      <RadioGroup
        id="signing-way"
        name="signing-way"
        label={t('how')}
        options={ways.map((way) => ({ value: way, label: t(`ways.${way}`) }))}
        value={signature.way}
        onChange={choose}
      />
      {inkByEmail && <p className="hint">{t('inkByEmail')}</p>}
      {(inkByEmail || signature.way !== 'print') && <p className="hint">{t('ink')}</p>}
      {signature.way === 'drawn' && (
        <Suspense fallback={<p className="hint">{t('opening')}</p>}>
          <DrawName drawing={signature} onChange={draft.sign} />
        </Suspense>
      )}
    </section>
  );
}
