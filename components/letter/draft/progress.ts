import type { PlainDate } from '@/lib/dates/temporal';
import { type Answers, blankAnswers, stepSchemas } from '@/lib/letter/answers';
import { formStepsOf, type LetterKind, type StepId, stepsOf } from '@/lib/letter/document';

/** How far a letter has come. `firstOpen` is the first step that still needs an answer: `review` when none does. */
export type Progress = { firstOpen: StepId; done: ReadonlySet<StepId>; reachable: ReadonlySet<StepId> };

/** Checks every step against its own schema. A step is done when it is valid, reachable and something is filled in. */
export function progressOf(
  answers: Answers,
  today: PlainDate,
  kind: LetterKind = 'iep-evaluation',
): Progress {
  const schemas = stepSchemas(today, kind);
  const blank = blankAnswers(kind);
  const steps = stepsOf(kind);
  const firstOpen = formStepsOf(kind).find((s) => !schemas[s].safeParse(answers[s]).success) ?? 'review';
  const reachable = steps.slice(0, steps.indexOf(firstOpen) + 1);
  const filled = (s: StepId) => s !== 'review' && JSON.stringify(answers[s]) !== JSON.stringify(blank[s]);
  return {
    firstOpen,
    reachable: new Set(reachable),
    done: new Set(reachable.filter((s) => s !== firstOpen && filled(s))),
  };
}
