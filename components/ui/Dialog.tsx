'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Fills the phone's screen, for reading. */
  full?: boolean;
  children: ReactNode;
};

/** The browser's own <dialog>: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, open, onClose, full, children }: Props) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      className={full ? 'dialog dialog-full' : 'dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="act" icon={X} onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {open && children}
    </dialog>
  );
}
