'use client';
import { Printer } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button, type ButtonLook } from '@/components/ui/Button';

/** The first sign that the parent is back on the page. The mouse counts: a browser's own menu gives the page no key or press. */
const signs = ['pointerdown', 'pointermove', 'keydown'] as const;

/**
 * A button that prints one sheet and nothing else of the page (see app/styles/log.css). The sheet stays until the parent
 * touches the page again, not until `afterprint`: phones send that event before they have drawn the paper, and draw it
 * anew when the parent picks another paper size.
 */
export function PrintSheet({
  label,
  look = 'act',
  children,
}: {
  label: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const root = document.documentElement;
    const end = () => setPrinting(false);
    root.dataset.print = 'sheet';
    window.print();
    for (const sign of signs) window.addEventListener(sign, end);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, end);
      delete root.dataset.print;
    };
  }, [printing]);
  return (
    <>
      <Button look={look} icon={Printer} onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {printing && createPortal(<div className="printsheet">{children}</div>, document.body)}
    </>
  );
}
