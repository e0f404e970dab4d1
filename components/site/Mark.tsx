/** The sign of the house: a short path from here to there. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <path className="mark-line" d="M6 24.5C6 14 24 18.5 24 7.5" />
      <circle className="mark-start" cx="6" cy="24" r="4.6" />
      <circle className="mark-end" cx="24" cy="6.6" r="5" />
    </svg>
  );
}
