import { Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon';

type Props = {
  title?: string;
  /** `warn` is for what may be lost or cannot work; `info` for everything else. */
  tone?: 'info' | 'warn';
  icon?: LucideIcon;
  /** Spoken when it appears: `status` politely, `alert` at once. Leave out when it is there from the start. */
  speak?: 'status' | 'alert';
  id?: string;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
};

/** A short message in a box, beside the thing it is about. Takes focus when told to (tabIndex -1). */
export function Notice({ title, tone = 'info', icon, speak, id, ref, children }: Props) {
  const shape = icon ?? (tone === 'warn' ? TriangleAlert : Info);
  return (
    <div className={`note notice notice-${tone}`} role={speak} id={id} ref={ref} tabIndex={-1}>
      <Icon of={shape} />
      <div className="flow">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
