/** Blank letters to fill in by hand, made once at build as files: /templates/iep-evaluation-en.pdf */
import { letterLocales, letterWording } from '@/lib/content/letters';
import { longKinds } from '@/lib/letter/document';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { composeTemplate } from '@/lib/letter/template';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Only the long letter is worth filling in by hand. */
const templates = longKinds.flatMap((kind) =>
  letterLocales.map((locale) => ({ file: `${kind}-${locale}.pdf`, kind, locale })),
);

export const generateStaticParams = () => templates.map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const template = templates.find((t) => t.file === file);
  if (!template) return new Response(null, { status: 404 });
  const letter = composeTemplate(letterWording(template.kind, template.locale));
  const bytes = await renderInFreshRealm(letter);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
}
