import type { ComponentType } from 'react';
import type { FormStepId, LetterKind } from '@/lib/letter/document';
import { AboutStep } from './AboutStep';
import { ChildStep } from './ChildStep';
import { ConcernsStep } from './ConcernsStep';
import { DeliveryStep } from './DeliveryStep';
import { RequestStep } from './RequestStep';
import { SchoolStep } from './SchoolStep';
import { SupportStep } from './SupportStep';
import { YouStep } from './YouStep';

/** The questions of each step. */
export const stepFields: Record<FormStepId, ComponentType<{ kind: LetterKind }>> = {
  about: AboutStep,
  request: RequestStep,
  you: YouStep,
  child: ChildStep,
  school: SchoolStep,
  concerns: ConcernsStep,
  support: SupportStep,
  delivery: DeliveryStep,
};
