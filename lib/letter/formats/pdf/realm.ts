/** A process for one PDF: reads a letter as JSON from its input, writes the PDF to its output. */
import { readFileSync } from 'node:fs';
import type { PdfRequest } from './messages';
import { renderLetterPdf } from './node';

const { letter, sheets } = JSON.parse(readFileSync(0, 'utf8')) as PdfRequest;
renderLetterPdf(letter, sheets).then(
  (bytes) => process.stdout.write(bytes),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
