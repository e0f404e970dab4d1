import { type Context, join } from '../context';
import type { LetterBlock } from '../document';

/** The plan and consent form and by when; consent; prior written notice if refused; safeguards, reports, language. */
export function next(ctx: Context): LetterBlock[] {
  const { wording, clock, plan, say } = ctx;
  const w = wording.next;
  const byWhen =
    clock.kind === 'law'
      ? say(clock.sentence, { days: String(clock.days), unit: w.units[clock.unit], citation: clock.citation })
      : plan
        ? say(w.clock['thirty-day-plan'], { plan })
        : w.clock['thirty-day'];
  const consent = plan ? say(w.consentPlan, { plan }) : w.consent;
  const blocks: LetterBlock[] = [
    { step: 'school', id: 'next-heading', kind: 'heading', text: w.heading },
    { step: 'school', id: 'answer', kind: 'paragraph', text: join(' ', w.answer, byWhen) },
    { step: 'request', id: 'consent', kind: 'paragraph', text: join(' ', consent, w.noDelay) },
    {
      step: 'request',
      id: 'refusal',
      kind: 'paragraph',
      text: join(' ', say(w.refusal), w.safeguards, w.reports),
    },
  ];
  return [...blocks, ...languageLine(ctx)];
}

/** The wish for an interpreter or for papers in the family's language; nothing where there is none. */
export function languageLine({ answers, wording, say }: Context): LetterBlock[] {
  const { languageHelp, language } = answers.you;
  if (languageHelp === 'none' || !language) return [];
  return [
    {
      step: 'you',
      id: 'language',
      kind: 'paragraph',
      text: say(wording.next.language[languageHelp], { language }),
    },
  ];
}
