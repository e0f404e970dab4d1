'use client';
import { Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';

type Props = {
  words: string;
  /** Leaves the focus where the parent is at work. */
  quiet?: boolean;
  onUndo?: () => void;
  onClose: () => void;
};

/** Says what was done and offers to undo it. It takes the focus, because the button that was pressed is gone; it stays until closed. */
export function UndoBar({ words, quiet, onUndo, onClose }: Props) {
  const t = useTranslations('tracker.undo');
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are a new message
  useEffect(() => {
    if (!quiet) box.current?.focus();
  }, [words, quiet]);
  return (
    <div className="undo noprint" role="status" tabIndex={-1} ref={box}>
      <p>{words}</p>
      <div className="row">
        {onUndo && (
          <Button look="soft" icon={Undo2} onClick={onUndo}>
            {t('action')}
          </Button>
        )}
        <Button look="act" icon={X} onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
