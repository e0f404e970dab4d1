'use client';
import { ChevronUp, FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import type { Answers } from '@/lib/letter/answers';
import type { FormStepId, LetterDocument, LetterKind } from '@/lib/letter/document';
import { LetterSheet } from './LetterSheet';
import { useLetter } from './use-letter';

type Props = { kind: LetterKind; answers: Answers; step: FormStepId };

/** Keeps the first marked line in view inside its own box; the page itself never moves. */
function useMarkInView(doc: LetterDocument | null) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again whenever the letter changes
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    const [frame, line] = [box.current.getBoundingClientRect(), mark.getBoundingClientRect()];
    const above = line.top - frame.top;
    if (above < 0 || above > frame.height * 0.7) box.current.scrollTop += above - 48;
  }, [doc]);
  return box;
}

/** The letter alone on the screen, from the first marked line on. */
function FullSheet({ doc, step }: { doc: LetterDocument; step: FormStepId }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A frame later: the dialog opens after this, and its own focus moves the page to its top.
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={box}>
      <LetterSheet doc={doc} step={step} />
    </div>
  );
}

/** The letter beside the form, on wide screens. */
export function SidePreview({ kind, answers, step }: Props) {
  const t = useTranslations('letter.preview');
  const { doc } = useLetter(kind, useDeferredValue(answers));
  const box = useMarkInView(doc);
  return (
    <aside className="letter-side noprint" aria-label={t('title')}>
      <h2>
        {t('title')} <span>{t('marked')}</span>
      </h2>
      <section className="letter-scroll" ref={box} tabIndex={0} aria-label={t('label')}>
        {doc && <LetterSheet doc={doc} step={step} />}
      </section>
    </aside>
  );
}

/** The letter on phones: it peeks out from below the form, and opens to the full screen. */
export function PeekPreview({ kind, answers, step }: Props) {
  const t = useTranslations('letter.preview');
  const { doc } = useLetter(kind, useDeferredValue(answers));
  const [open, setOpen] = useState(false);
  const first = (doc?.blocks ?? [])
    .filter((b) => b.kind === 'salutation' || b.kind === 'paragraph')
    .slice(0, 2);
  return (
    <div className="letter-peek noprint">
      <button type="button" className="peek" onClick={() => setOpen(true)}>
        <Icon of={FileText} />
        <span>{t('open')}</span>
        <Icon of={ChevronUp} />
      </button>
      <p className="peek-body" aria-hidden="true" lang={doc?.locale}>
        {first.map((b) => ('text' in b ? b.text : '')).join(' ')}
      </p>
      <Dialog title={t('title')} open={open} onClose={() => setOpen(false)} full>
        <p className="hint small">{t('marked')}</p>
        {doc && <FullSheet doc={doc} step={step} />}
      </Dialog>
    </div>
  );
}
