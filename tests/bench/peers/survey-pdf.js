/**
 * Our letter by SurveyJS's PDF generator: a survey of panels whose `html` elements hold the words, rendered as selectable
 * text in its own font (Helvetica). The tool's quickest way: no font file to open, no form fields, no licence key given,
 * so it prints its banner.
 */
import { SurveyPDF } from 'survey-pdf';
import { onDownload } from './page.js';

const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&#38;', '<': '&#60;', '>': '&#62;' })[c]);
const p = (text) => `<p>${escaped(text)}</p>`;
const strong = (text) => `<p><b>${escaped(text)}</b></p>`;
const lines = (list) => `<p>${list.map(escaped).join('<br>')}</p>`;
const items = (list) => `<ul>${list.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

const makers = {
  sender: (b) => strong(b.name) + lines(b.address) + lines(b.contact),
  date: (b) => p(b.text),
  delivery: (b) => p(b.text),
  recipient: (b) => lines(b.lines),
  subject: (b) => p(b.label) + b.lines.map(strong).join(''),
  salutation: (b) => p(b.text),
  heading: (b) => strong(b.text),
  paragraph: (b) => p(b.text),
  list: (b) => items(b.items),
  signature: (b) => p(b.closing) + lines([b.name, b.relation]) + p(`${b.dateLabel} ______________`),
  notes: (b) => p(b.label) + items(b.items),
};

/** One panel for each step of the form, as a survey would group them. */
function panels(blocks) {
  const groups = [];
  for (const [i, b] of blocks.entries()) {
    const last = groups.at(-1);
    const element = { type: 'html', name: `block${i}`, html: makers[b.kind](b) };
    if (last?.step === b.step) last.elements.push(element);
    else groups.push({ step: b.step, elements: [element] });
  }
  return groups.map(({ elements }, i) => ({ type: 'panel', name: `panel${i}`, elements }));
}

onDownload((letter) => {
  const survey = new SurveyPDF(
    { pages: [{ name: 'letter', elements: panels(letter.blocks) }] },
    {
      format: 'letter',
      fontSize: 10.6,
      margins: { left: 25.4, right: 25.4, top: 20, bot: 20 },
      htmlRenderAs: 'standard',
    },
  );
  return survey.raw('blob');
});
