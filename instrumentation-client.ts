/** Runs in the browser before React does. */
import { nextWorker } from '@/components/letter/pdf-worker';

// Who opens the review mostly wants the PDF: its maker starts while the page itself is still being read.
if (/\/review\/$/.test(location.pathname) && /\/letters\//.test(location.pathname)) nextWorker.warm();
