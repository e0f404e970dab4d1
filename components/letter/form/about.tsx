'use client';
import { createContext, useContext } from 'react';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Answers } from '@/lib/letter/answers';
import { cleanLine } from '@/lib/letter/clean';
import type { LetterKind } from '@/lib/letter/document';

/** What the words of the form may speak of. */
export type About = {
  kind: LetterKind;
  today: PlainDate;
  /** The child's first name, or "your child"; `Child` starts a sentence; `name` is "none" while not known. */
  child: string;
  Child: string;
  name: string;
  california: boolean;
};

const AboutContext = createContext<About | null>(null);
export const AboutProvider = AboutContext.Provider;

export function useAbout(): About {
  const about = useContext(AboutContext);
  if (!about) throw new Error('AboutProvider is missing');
  return about;
}

type ChildWords = (key: 'child.plain' | 'child.start') => string;

/** @param t the words of the `letter` namespace. */
export function aboutOf(kind: LetterKind, answers: Answers, today: PlainDate, t: ChildWords): About {
  const name = cleanLine(answers.child.firstName);
  return {
    kind,
    today,
    child: name || t('child.plain'),
    Child: name || t('child.start'),
    name: name || 'none',
    california: answers.school.state === 'CA',
  };
}
