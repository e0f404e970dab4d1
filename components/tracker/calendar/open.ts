export const panelId = 'school-calendar';

/** Brings the school calendar into view, unfolds it and gives it the focus: where "Fill in the school calendar" leads. */
export function openSchoolCalendar(): void {
  const heading = document.getElementById(panelId);
  const fold = heading?.parentElement?.querySelector('details');
  if (fold) fold.open = true;
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
