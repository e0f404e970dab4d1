import type { Dot } from './dots';
import type { PlacedLabel } from './place-labels';
import { Stop } from './Stop';

/** Ten dots and the words under them. A picture: readers get the caption instead. */
export function DotsRow({ dots, labels, late }: { dots: Dot[]; labels: PlacedLabel[]; late?: boolean }) {
  return (
    <div className={late ? 'dots-row late-row' : 'dots-row'}>
      {dots.map((dot, i) => {
        const label = labels.find((l) => l.col === i + 1);
        return (
          <span key={dot.day} className={dot.walked ? 'walked' : undefined}>
            <Stop kind={dot.kind} />
            {label && <b className={`${label.tone} at-${label.at}`}>{label.text}</b>}
          </span>
        );
      })}
    </div>
  );
}
