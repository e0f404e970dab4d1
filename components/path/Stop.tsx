export type StopKind =
  | 'done'
  | 'full'
  | 'now'
  | 'ahead'
  | 'num'
  | 'off'
  | 'flag'
  | 'flagopen'
  | 'late'
  | 'no';

/** One stop on the path: a picture only, hidden from readers; the words beside it say the same. SVG, so it prints. */
export function Stop({ kind, n, className = '' }: { kind: StopKind; n?: number; className?: string }) {
  return (
    <svg className={`stop ${className}`.trim()} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[kind](n)}
    </svg>
  );
}

const flag = 'M6.2 2.6H21l-4 5.2 4 5.2H6.2z';
const openFlag = 'M6 3.1H19.6l-3.6 4.7 3.6 4.7H6z';

const shapes: Record<StopKind, (n?: number) => React.ReactNode> = {
  done: () => (
    <>
      <circle className="st-fill" cx="12" cy="12" r="11" />
      <path className="st-tick" d="M7 12.4l3.5 3.5L17.2 9" />
    </>
  ),
  full: () => <circle className="st-fill" cx="12" cy="12" r="11" />,
  now: () => (
    <>
      <circle className="st-now" cx="12" cy="12" r="10.6" />
      <circle className="st-core" cx="12" cy="12" r="4" />
    </>
  ),
  ahead: () => <circle className="st-open" cx="12" cy="12" r="10" />,
  num: (n) => (
    <>
      <circle className="st-num" cx="12" cy="12" r="10.8" />
      <text x="12" y="16.6" textAnchor="middle" fontSize="13.5" fontWeight="800" fill="currentColor">
        {n}
      </text>
    </>
  ),
  off: () => <circle className="st-off" cx="12" cy="12" r="7" />,
  flag: () => (
    <>
      <path className="st-pole" d="M5 23V2" />
      <path className="st-flag" d={flag} />
    </>
  ),
  flagopen: () => (
    <>
      <path className="st-pole" d="M5 23V2" />
      <path className="st-flag open" d={openFlag} />
    </>
  ),
  late: () => (
    <>
      <path className="st-late" d="M12 .2 23.8 12 12 23.8.2 12z" />
      <path className="st-bang" d="M12 6.4v6.4M12 17.4v.1" />
    </>
  ),
  no: () => (
    <>
      <circle className="st-open" cx="12" cy="12" r="10" />
      <path className="st-bar" d="M7.6 12h8.8" />
    </>
  ),
};
