import type { Signed } from '@/lib/letter/document';
import { penWidth } from '@/lib/letter/signature';

/** What stands above the line in ink's place: the name in italics, or the drawn strokes. */
export function SignedName({ signed, name }: { signed: Signed; name: string }) {
  if (signed.way === 'typed') return <p className="signed">{name}</p>;
  const { paths, width, height } = signed;
  return (
    <svg className="signed" role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`}>
      <path
        d={paths}
        fill="none"
        stroke="currentColor"
        strokeWidth={penWidth(signed)}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
