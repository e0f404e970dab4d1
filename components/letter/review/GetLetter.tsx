'use client';
import { Download, FileText, Printer } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { PlainDate } from '@/lib/dates/temporal';
import { firstStepOf, isShortKind, type LetterDocument, type LetterKind } from '@/lib/letter/document';
import { signedOf } from '@/lib/letter/signature';
import { StartOver } from '../draft/StartOver';
import type { DraftState, LetterDraft } from '../draft/store';
import { blankHref, stepHref } from '../form/href';
import { CopyText } from './CopyText';
import { Packet } from './Packet';
import { PdfState } from './PdfState';
import { editButtonId } from './use-editor';
import { usePdf } from './use-pdf';
import { WordFile } from './WordFile';
import { WriteEmail } from './WriteEmail';

type Props = {
  kind: LetterKind;
  doc: LetterDocument;
  state: DraftState;
  child: string;
  draft: LetterDraft;
  today: PlainDate;
};

/** Every way to get the letter: the PDF first, then the Word file, email, text, print and the blank letter. */
export function GetLetter({ kind, doc, state, child, draft, today }: Props) {
  const t = useTranslations('letter.review');
  const locale = useLocale();
  const router = useRouter();
  const pdf = usePdf(doc, state.answers);
  const outdated = doc.blocks.find((block) => block.outdated)?.id;
  const making = pdf.letter.phase === 'making' || pdf.packet.phase === 'making';
  return (
    <section className="get" id="get" tabIndex={-1} aria-labelledby="get-title">
      <h2 id="get-title">{t('get')}</h2>
      {!signedOf(state.signature) && <p>{t('sign')}</p>}
      {outdated && (
        <Notice tone="warn">
          <p>
            <a href={`#${editButtonId(outdated)}`}>{t('edit.outdated.first')}</a>
          </p>
        </Notice>
      )}
      <Button icon={Download} aria-disabled={making || undefined} onClick={() => void pdf.download()}>
        {t(pdf.letter.phase === 'making' ? 'making' : 'download')}
      </Button>
      <PdfState kind={kind} pdf={pdf.letter} child={child} />
      <ul className="ways">
        <li>
          <WordFile doc={doc} />
        </li>
        <li>
          <WriteEmail doc={doc} />
        </li>
        <li>
          <CopyText doc={doc} />
        </li>
        <li>
          <Button look="act" icon={Printer} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </li>
        {!isShortKind(kind) && (
          <li>
            <ButtonLink look="act" icon={FileText} href={blankHref(locale, kind)} download="">
              {t('blank')}
            </ButtonLink>
          </li>
        )}
        <li>
          <StartOver draft={draft} onDone={() => router.push(stepHref(locale, kind, firstStepOf(kind)))} />
        </li>
      </ul>
      <Packet
        doc={doc}
        method={state.answers.delivery.method}
        today={today}
        making={making}
        onGet={(sheets) => void pdf.download(sheets)}
      >
        <PdfState kind={kind} pdf={pdf.packet} child={child} />
      </Packet>
    </section>
  );
}
