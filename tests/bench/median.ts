/** The middle of a list, or the upper of two; 0 for none. */
export const median = (list: readonly number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
