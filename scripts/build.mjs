/** `npm run build`: fonts for the PDF, the exported site, then the finish (no script where none is needed, the CSP). */
import { install, must } from './lib.mjs';

install();
must('node', ['scripts/fonts.mjs']);
must('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' });
must('node', ['scripts/finish.mjs']);
