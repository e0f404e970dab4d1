/** Where the words under a row of ten dots go, so that no two of them touch on the narrowest phone. */

export type Tone = 'plain' | 'strong' | 'today' | 'over';
/** `start` and `end` line up with the dot's edge; `before` and `after` stand clear of the dot. */
export type At = 'start' | 'center' | 'end' | 'before' | 'after';
export type LabelWish = {
  /** Column, 1 to 10. */
  col: number;
  /** Longest first: a shorter one is taken when there is no room. */
  texts: string[];
  tone: Tone;
  /** Which to give up first: 0 never. */
  giveUp: 0 | 1 | 2 | 3;
};
export type PlacedLabel = { col: number; text: string; tone: Tone; at: At };

// Measured on a screen 360 px wide: ten columns, dots of 24 px, words of 14 px.
const column = 32;
const dot = 24;
const gap = 5;
const widthOf = (text: string, tone: Tone) =>
  text.length * (text.length > 7 ? 6.8 : 7.3) + (tone === 'today' ? 12 : 0);

function leftEdge(col: number, at: At, width: number): number {
  const middle = (col - 0.5) * column;
  if (at === 'center') return middle - width / 2;
  if (at === 'start') return middle - dot / 2;
  if (at === 'end') return middle + dot / 2 - width;
  return at === 'before' ? middle - dot / 2 - width : middle + dot / 2;
}

type Option =
  | { label: PlacedLabel; left: number; right: number; cost: number }
  | { label: null; cost: number };
const costs: Record<At, number> = { center: 0, start: 1, end: 1, before: 2, after: 2 };

function optionsOf(wish: LabelWish): Option[] {
  const edge: Partial<Record<number, At>> = { 1: 'start', 10: 'end' };
  const placed = wish.texts.flatMap((text, shorter) =>
    (Object.keys(costs) as At[]).map((at): Option => {
      const width = widthOf(text, wish.tone);
      const left = leftEdge(wish.col, at, width);
      const cost = (edge[wish.col] === at ? -1 : costs[at]) + shorter * 10;
      return { label: { col: wish.col, text, tone: wish.tone, at }, left, right: left + width, cost };
    }),
  );
  const inside = placed.filter((o) => !o.label || (o.left >= 0 && o.right <= column * 10));
  // The first date of a row only ever stands under its dot, or not at all.
  const allowed = wish.tone === 'plain' ? inside.filter((o) => o.label?.at === 'start') : inside;
  return wish.giveUp === 0 ? allowed : [...allowed, { label: null, cost: 1000 / wish.giveUp }];
}

function touches(a: Option, b: Option): boolean {
  return !!a.label && !!b.label && a.left < b.right + gap && b.left < a.right + gap;
}

/** @returns the labels that fit, each with its place. Those that would touch a more telling one are left out. */
export function placeLabels(wishes: LabelWish[]): PlacedLabel[] {
  let best: Option[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  const choose = (i: number, chosen: Option[], cost: number) => {
    const wish = wishes[i];
    if (cost >= bestCost) return;
    if (!wish) {
      best = chosen;
      bestCost = cost;
      return;
    }
    for (const option of optionsOf(wish))
      if (!chosen.some((other) => touches(option, other)))
        choose(i + 1, [...chosen, option], cost + option.cost + 10);
  };
  choose(0, [], 0);
  return best.flatMap((option) => option.label ?? []);
}
