import { Children, isValidElement, type ReactNode } from 'react';
import { Term } from './Inline';

const marks = /^[.,;:!?)”]+/;

/**
 * Keeps a full stop or comma on the line of the term before it: browsers may break the line after any button.
 * In: what a guide's paragraph, list item or cell holds. Out: the same, with each term tied to its mark.
 */
export function glue(children: ReactNode): ReactNode {
  const parts = Children.toArray(children);
  return parts.map((part, i) => {
    const before = parts[i - 1];
    const tied = (a: ReactNode, b: ReactNode) =>
      isValidElement(a) && a.type === Term && typeof b === 'string' ? marks.exec(b)?.[0] : undefined;
    if (typeof part === 'string') return part.slice(tied(before, part)?.length ?? 0);
    const mark = tied(part, parts[i + 1]);
    if (!mark || !isValidElement(part)) return part;
    return (
      <span className="tied" key={part.key}>
        {part}
        {mark}
      </span>
    );
  });
}
