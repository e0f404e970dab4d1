import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NoScript } from '@/components/letter/form/NoScript';
import { LetterStep } from '@/components/letter/LetterStep';
import { Page } from '@/components/site/Page';
import type { Locale } from '@/lib/content/locales';
import { hasOwnWords, type LetterKind, letterKinds, type StepId, stepsOf } from '@/lib/letter/document';

type Props = { params: Promise<{ locale: Locale; kind: LetterKind; step: StepId }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  letterKinds.flatMap((kind) => stepsOf(kind).map((step) => ({ kind, step })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind, step } = await params;
  const steps = stepsOf(kind);
  const t = await getTranslations({ locale, namespace: 'letter' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const position = t('form.stepOf', { n: steps.indexOf(step) + 1, count: steps.length });
  if (!hasOwnWords(kind)) {
    const title = t('start.stepTitle', { name: t(`steps.${step}.name`), position });
    return { title: `${title} – ${site('name')}`, description: t('start.description') };
  }
  const own = await getTranslations({ locale, namespace: `letter-${kind}` });
  const name = step === 'about' ? own('about.name') : t(`steps.${step}.name`);
  const title = t('start.stepTitleOf', { name, position, letter: own('name') });
  return { title: `${title} – ${site('name')}`, description: own('description') };
}

/** One step of the letter, or its review. */
export default async function StepPage({ params }: Props) {
  const { locale, kind, step } = await params;
  setRequestLocale(locale);
  return (
    <Page room="ask" path={`/letters/${kind}/${step}/`}>
      <NoScript kind={kind} />
      <LetterStep kind={kind} step={step} />
    </Page>
  );
}
