'use client';
import { Eraser, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { pathOf, strokesOf } from '@/lib/letter/signature';
import { type Drawing, usePad } from './use-pad';

type Props = { drawing: Drawing; onChange: (drawing: Drawing) => void };

/** A box to draw a name in, with a finger, a pen or a mouse. Typing is the way for those who cannot. */
export default function DrawName({ drawing, onChange }: Props) {
  const t = useTranslations('letter.review.signing');
  const canvas = useRef<HTMLCanvasElement>(null);
  usePad(canvas, drawing, onChange);
  const keep = (strokes: ReturnType<typeof strokesOf>) => onChange({ ...drawing, paths: pathOf(strokes) });
  const empty = !drawing.paths;
  return (
    <div className="draw" role="group" aria-labelledby="draw-label" aria-describedby="draw-hint draw-state">
      <p className="draw-label" id="draw-label">
        {t('draw')}
      </p>
      <p className="hint" id="draw-hint">
        {t('drawHint')}
      </p>
      <canvas className="draw-box" ref={canvas} role="img" aria-label={t(empty ? 'boxEmpty' : 'boxDrawn')} />
      <p className="hint" id="draw-state" role="status">
        {t(empty ? 'boxEmptySo' : 'boxDrawn')}
      </p>
      <div className="row">
        <Button
          look="act"
          icon={Undo2}
          aria-disabled={empty || undefined}
          onClick={() => empty || keep(strokesOf(drawing.paths).slice(0, -1))}
        >
          {t('undo')}
        </Button>
        <Button look="act" icon={Eraser} aria-disabled={empty || undefined} onClick={() => empty || keep([])}>
          {t('clear')}
        </Button>
      </div>
    </div>
  );
}
