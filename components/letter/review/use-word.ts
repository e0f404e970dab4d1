'use client';
import { useEffect, useRef, useState } from 'react';
import { saveBlob } from '@/components/ui/save-file';
import type { LetterDocument } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type WordPhase = 'idle' | 'making' | 'made' | 'failed';

/** Makes and saves the Word file. Its library is fetched only by those who ask for the file. */
export function useWord(doc: LetterDocument) {
  const [phase, setPhase] = useState<WordPhase>('idle');
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const download = async () => {
    setPhase('making');
    try {
      const [{ letterToDocx }, { signaturePng }] = await Promise.all([
        import('@/lib/letter/formats/docx'),
        import('./signature-png'),
      ]);
      const bytes = await letterToDocx(doc, await signaturePng(doc));
      // A parent who has left the page gets no file out of nowhere.
      if (!here.current) return;
      saveBlob(new Blob([bytes], { type: mediaType }), fileName(doc, 'docx'));
      setPhase('made');
    } catch {
      setPhase('failed');
    }
  };
  return { phase, download };
}
