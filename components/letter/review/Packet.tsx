'use client';
import { Files } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useCases } from '@/components/tracker/use-stores';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/ChoiceGroups';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { DeliveryMethod } from '@/lib/letter/choices';
import { goesToSchool, type LetterDocument } from '@/lib/letter/document';
import { enclosuresOf, sheetsFor } from '@/lib/packet/packet';
import type { Sheet } from '@/lib/packet/sheets';

/** Fetched on the click: few parents need more than the letter. */
async function sheetsOf(
  doc: LetterDocument,
  method: DeliveryMethod | '',
  record: CaseRecord | undefined,
  today: PlainDate,
): Promise<Sheet[]> {
  const trail = async () => {
    if (!record) return null;
    const { trailSheet } = await import('@/components/tracker/log/trail-sheet');
    return trailSheet(record, today, doc.locale);
  };
  const words = import(`@/content/letters/${doc.locale}/packet.json`).then((file) => file.default);
  return sheetsFor(doc, method, await words, await trail());
}

type Props = {
  doc: LetterDocument;
  method: DeliveryMethod | '';
  today: PlainDate;
  /** A PDF is under way. */
  making: boolean;
  onGet: (sheets: () => Promise<Sheet[]>) => void;
  /** What came of it. */
  children: ReactNode;
};

/** The letter and what goes with it, as one file: for the office, for the envelope, or for a complaint. */
export function Packet({ doc, method, today, making, onGet, children }: Props) {
  const t = useTranslations('letter.review.packet');
  const cases = useCases() ?? [];
  const [trailOf, setTrailOf] = useState('');
  const papers = enclosuresOf(doc).length > 0;
  const proof = goesToSchool(doc.kind);
  if (!papers && !proof) return null;
  const record = cases.find((c) => c.id === trailOf);
  return (
    <section className="packet" aria-labelledby="packet-title">
      <h3 id="packet-title">{t('title')}</h3>
      <p>{t(papers && proof ? 'both' : papers ? 'papers' : 'proof')}</p>
      {cases.length > 0 && (
        <RadioGroup
          id="packet-trail"
          name="packet-trail"
          label={t('trail')}
          hint={t('trailWhy')}
          options={[
            { value: '', label: t('trailNone') },
            ...cases.map((c) => ({
              value: c.id,
              label: t('trailOf', { name: c.childName.trim() || 'none' }),
            })),
          ]}
          value={record ? trailOf : ''}
          onChange={setTrailOf}
        />
      )}
      <Button
        look="line"
        icon={Files}
        aria-disabled={making || undefined}
        onClick={() => onGet(() => sheetsOf(doc, method, record, today))}
      >
        {t('get')}
      </Button>
      {children}
    </section>
  );
}
