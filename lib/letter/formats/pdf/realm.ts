/** A process for one PDF: reads a letter as JSON from its input, writes the PDF to its output. */
import { readFileSync } from 'node:fs';
import type { LetterDocument } from '../../document';
import { renderLetterPdf } from './node';

const letter = JSON.parse(readFileSync(0, 'utf8')) as LetterDocument;
renderLetterPdf(letter).then(
  (bytes) => process.stdout.write(bytes),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
