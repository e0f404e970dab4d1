/**
 * A letter that nobody sees. The first text that a new worker lays out takes twice as long as the next one, as the browser
 * reads each function only when it is first called; so a worker that waits lays out this one.
 */
import type { LetterDocument } from '../../document';

const line = 'abc def ghi jkl mno pqr stu vwx yz ABC DEF GHI JKL MNO PQR STU VWX YZ 0123456789, ffi. ';
const step = 'you';

export const practiceLetter: LetterDocument = {
  kind: 'iep-evaluation',
  locale: 'en',
  title: 'abc',
  author: 'abc',
  date: null,
  pageLabel: '{page}',
  blocks: [
    { kind: 'sender', step, name: 'Abc', address: ['Abc'], contact: ['Abc'] },
    { kind: 'subject', step, label: 'Abc', lines: ['Abc', 'Abc'] },
    { kind: 'heading', step, text: 'Abc' },
    { kind: 'paragraph', step, text: line.repeat(4).trim() },
    { kind: 'list', step, items: ['Abc', line.trim()] },
    { kind: 'signature', step, closing: 'Abc', name: 'Abc', relation: 'Abc', dateLabel: 'Abc' },
    { kind: 'notes', step, label: 'Abc', items: ['Abc'] },
  ],
};
