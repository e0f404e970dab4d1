import { Stop, type StopKind } from '@/components/path/Stop';

const today = 10;
const kindOf = (day: number): StopKind =>
  day < today ? 'full' : day === today ? 'now' : day === 30 ? 'flag' : 'ahead';

/** The thirty dots in small, as a picture of what Track does. */
export function MiniDots() {
  return (
    <div className="mini" aria-hidden="true">
      <div className="dots">
        {[0, 10, 20].map((start) => (
          <div className="dots-row" key={start}>
            {Array.from({ length: 10 }, (_, i) => start + i + 1).map((day) => (
              <span key={day} className={day <= today ? 'walked' : undefined}>
                <Stop kind={kindOf(day)} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
