import { loadStates } from '@/lib/content/states';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** One small file a state, /data/states/CA.json: the tracker fetches it when a parent names the state. */
export const generateStaticParams = async () =>
  Object.keys(await loadStates()).map((code) => ({ code: `${code}.json` }));

export async function GET(_: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const rules = (await loadStates())[code.replace(/\.json$/, '')];
  return rules ? Response.json(rules) : new Response(null, { status: 404 });
}
