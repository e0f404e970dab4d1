/** Our letter by pdfmake: the same words, the same font files, the sizes of our own sheet. */

import normal from 'fonts/source-serif-400.ttf';
import bold from 'fonts/source-serif-700.ttf';
import pdfMake from 'pdfmake/build/pdfmake.min.js';
import { onDownload } from './page.js';

pdfMake.addVirtualFileSystem({ 'normal.ttf': normal, 'bold.ttf': bold });
pdfMake.addFonts({
  Serif: { normal: 'normal.ttf', bold: 'bold.ttf', italics: 'normal.ttf', bolditalics: 'bold.ttf' },
});

const block = [0, 6.8, 0, 0];
const lines = (list) => list.map((text) => ({ text }));
const rule = (x1, x2, y) => ({ type: 'line', x1, x2, y1: y, y2: y, lineWidth: 0.75 });
const labelled = (width, label, content, margin) => ({
  columns: [
    { width, text: label },
    { width: '*', stack: content },
  ],
  margin,
});

const makers = {
  sender: ({ name, address, contact }) => [
    { text: name, fontSize: 14.2, bold: true },
    { columns: [{ stack: lines(address) }, { stack: lines(contact), alignment: 'right' }] },
    { canvas: [rule(0, 468, 9)] },
  ],
  date: ({ text }) => ({ text, margin: [0, 13.5, 0, 0] }),
  delivery: ({ text }) => ({ text, margin: [0, 2.2, 0, 0] }),
  recipient: (b) => ({ stack: lines(b.lines), margin: [0, 11.2, 0, 0] }),
  subject: (b) =>
    labelled(
      32,
      b.label,
      b.lines.map((text) => ({ text, bold: true })),
      [0, 11.2, 0, 3],
    ),
  salutation: ({ text }) => ({ text, margin: block }),
  heading: ({ text }) => ({ text, bold: true, margin: [0, 11, 0, 0] }),
  paragraph: ({ text }) => ({ text, margin: block }),
  list: ({ items }) => ({ ul: items, margin: [0, 4.5, 0, 0] }),
  signature: (b) => ({
    unbreakable: true,
    margin: [0, 10.5, 0, 0],
    stack: [
      b.closing,
      { canvas: [rule(0, 210, 34.5), rule(240, 360, 34.5)] },
      {
        columns: [
          { width: 240, stack: [b.name, b.relation] },
          { width: 120, text: b.dateLabel },
        ],
      },
    ],
  }),
  notes: (b) => labelled(66, b.label, lines(b.items), [0, 13, 0, 0]),
};

onDownload((letter) =>
  pdfMake
    .createPdf({
      pageSize: 'LETTER',
      pageMargins: [72, 58, 72, 56],
      info: { title: letter.title, author: letter.author },
      header: (page, pages) =>
        page === 1
          ? ''
          : {
              text: letter.pageLabel.replace('{page}', page).replace('{pages}', pages),
              alignment: 'right',
              fontSize: 9.4,
              margin: [72, 30, 72, 0],
            },
      defaultStyle: { font: 'Serif', fontSize: 10.6, lineHeight: 1.1 },
      content: letter.blocks.flatMap((b) => makers[b.kind](b)),
    })
    .getBlob(),
);
