import type { ComponentType } from 'react';
import type { FormStepId } from '@/lib/letter/document';
import { ChildStep } from './ChildStep';
import { ConcernsStep } from './ConcernsStep';
import { DeliveryStep } from './DeliveryStep';
import { RequestStep } from './RequestStep';
import { SchoolStep } from './SchoolStep';
import { SupportStep } from './SupportStep';
import { YouStep } from './YouStep';

/** The questions of each step. */
export const stepFields: Record<FormStepId, ComponentType> = {
  request: RequestStep,
  you: YouStep,
  child: ChildStep,
  school: SchoolStep,
  concerns: ConcernsStep,
  support: SupportStep,
  delivery: DeliveryStep,
};
