import { useLocale } from 'next-intl';
import { RowLink } from '@/components/home/Trail';
import type { LetterKind } from '@/lib/letter/document';
import { startHref } from '../form/href';
import { useKindWords } from './use-kind-words';

/** Links to the start pages of some letters; with `lines`, each says when to send it. */
export function KindLinks({ kinds, lines }: { kinds: readonly LetterKind[]; lines?: boolean }) {
  const locale = useLocale();
  const words = useKindWords();
  return (
    <ul className="kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          <RowLink href={startHref(locale, kind)}>{words.name(kind)}</RowLink>
          {lines && <p>{words.line(kind)}</p>}
        </li>
      ))}
    </ul>
  );
}
