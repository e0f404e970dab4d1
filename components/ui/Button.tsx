import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './Icon';

/** `main` is the one thing to do now: one a page. `act` looks like a link. */
export type ButtonLook = 'main' | 'line' | 'soft' | 'act';
const looks: Record<ButtonLook, string> = {
  main: 'btn',
  line: 'btn line',
  soft: 'btn soft',
  act: 'act',
};

type Extras = { look?: ButtonLook; icon?: LucideIcon; iconAfter?: LucideIcon; children: ReactNode };

const inside = ({ icon, iconAfter, children }: Extras) => (
  <>
    {icon && <Icon of={icon} />}
    <span>{children}</span>
    {iconAfter && <Icon of={iconAfter} />}
  </>
);

export function Button({
  look = 'main',
  icon,
  iconAfter,
  children,
  className = '',
  ...rest
}: Extras & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={`${looks[look]} ${className}`.trim()}>
      {inside({ icon, iconAfter, children })}
    </button>
  );
}

/**
 * A link that looks like a button. With `download` it is a plain link: the router must not take it. `prefetch={false}`
 * where few parents go on that way: what is fetched early is paid for on a phone.
 */
export function ButtonLink({
  look = 'main',
  icon,
  iconAfter,
  children,
  className = '',
  href,
  download,
  prefetch,
  ...rest
}: Extras & Omit<ComponentProps<'a'>, 'href'> & { href: string; prefetch?: false }) {
  const props = { ...rest, href, className: `${looks[look]} ${className}`.trim() };
  const body = inside({ icon, iconAfter, children });
  if (download !== undefined)
    return (
      <a {...props} download={download}>
        {body}
      </a>
    );
  return (
    <Link {...props} {...(prefetch === false && { prefetch })}>
      {body}
    </Link>
  );
}
