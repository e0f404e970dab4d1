import { type Context, join } from '../context';
import type { LetterBlock } from '../document';

/** The plan and consent form and by when; consent; prior written notice if refused; safeguards, reports, language. */
export function next({ answers, wording, clock, say }: Context): LetterBlock[] {
  const w = wording.next;
  const { languageHelp, language } = answers.you;
  const byWhen =
    clock.kind === 'law'
      ? say(w.clock.law, { days: String(clock.days), unit: w.units[clock.unit], citation: clock.citation })
      : w.clock['thirty-day'];
  const blocks: LetterBlock[] = [
    { step: 'school', kind: 'heading', text: w.heading },
    { step: 'school', kind: 'paragraph', text: join(' ', w.answer, byWhen) },
    { step: 'request', kind: 'paragraph', text: join(' ', w.consent, w.noDelay) },
    { step: 'request', kind: 'paragraph', text: join(' ', say(w.refusal), w.safeguards, w.reports) },
  ];
  if (languageHelp !== 'none' && language)
    blocks.push({ step: 'you', kind: 'paragraph', text: say(w.language[languageHelp], { language }) });
  return blocks;
}
