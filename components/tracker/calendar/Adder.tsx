'use client';
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';

type Props = {
  label: string;
  /** The form; it calls `close` when it is done or left. */
  form: (close: () => void) => ReactNode;
  /** What stands beside the button while the form is closed. */
  children?: ReactNode;
};

/** A button that opens a small form in its place. When the form closes, the button has the focus again. */
export function Adder({ label, form, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <div className="noprint">{form(() => setOpen(false))}</div>;
  return (
    <p className="row acts noprint">
      <Button look="act" icon={Plus} ref={button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {children}
    </p>
  );
}
