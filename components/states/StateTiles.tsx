import { useTranslations } from 'next-intl';
import { type StateCode, stateCodes } from '@/lib/state/codes';
import type { StateRules } from '@/lib/timeline/rules';

/** The country as rows of tiles, from Alaska and Maine down to Hawaii and Florida. A dot is an empty place. */
const rows = [
  'AK .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  WI .  .  .  VT NH',
  'WA ID MT ND MN IL MI .  NY MA RI',
  'OR NV WY SD IA IN OH PA NJ CT .',
  'CA UT CO NE MO KY WV VA MD DE .',
  '.  AZ NM KS AR TN NC SC DC .  .',
  '.  .  .  OK LA MS AL GA .  .  .',
  'HI .  .  TX .  .  .  .  FL .  .',
].map((row) => row.split(/ +/));

/** The classes that put a state's tile in its place: an inline style would break the page's policy. */
export function placeOf(code: StateCode): string {
  const row = rows.findIndex((r) => r.includes(code));
  return `row${row + 1} col${(rows[row]?.indexOf(code) ?? 0) + 1}`;
}

/** The states as links: a list in the order of their names, laid out like the country where there is room. */
export function StateTiles({ states, locale }: { states: Record<string, StateRules>; locale: string }) {
  const t = useTranslations('states');
  return (
    <>
      <ul className="tiles-key">
        {(['law', 'reported', 'none'] as const).map((kind) => (
          <li key={kind}>
            <span className={`swatch ${kind}`} aria-hidden="true" />
            {t(`key.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="tiles">
        {stateCodes.map((code) => {
          const rules = states[code];
          return rules ? (
            <li key={code} className={placeOf(code)}>
              <a className={rules.answer} href={`/${locale}/states/${code.toLowerCase()}/`}>
                <span className="code">{code}</span> <span className="name">{rules.name}</span>
                <span className="vh">, {t(`tile.${rules.answer}`)}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}
