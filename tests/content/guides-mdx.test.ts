/** Each guide compiles, and uses only the parts that guides may use. */
import { evaluate } from '@mdx-js/mdx';
import { Children, isValidElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { guides } from './guide-text';

const allowed = ['Agency', 'Compare', 'Law', 'Route', 'Routes', 'Row', 'Stage', 'Term', 'Timeline'];
const parts = Object.fromEntries(allowed.map((name) => [name, name]));

/** The tree of elements, as [type, parent type, props]. */
function walk(node: ReactNode, parent: string, found: [string, string, Record<string, unknown>][]) {
  Children.forEach(node, (child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return;
    const type = String(child.type);
    found.push([type, parent, child.props as Record<string, unknown>]);
    walk(child.props.children, type, found);
  });
  return found;
}

test.each(guides)('$slug compiles, and tables hold rows only', async ({ slug, body }) => {
  const { default: Guide } = await evaluate(body, { ...runtime, remarkPlugins: [remarkGfm] });
  const tree = walk(Guide({ components: parts }), 'page', []);
  const types = (type: string) => tree.filter(([t]) => t === type);
  // A paragraph inside a span or around a row would be broken HTML.
  for (const [, parent] of [...types('Row'), ...types('Stage')])
    expect(['Compare', 'Timeline']).toContain(parent);
  for (const [, parent] of types('p'))
    expect(['Row', 'Stage', 'Term', 'Law', 'Compare', 'Timeline']).not.toContain(parent);
  for (const [, , props] of types('Stage'))
    expect(Object.keys(props)).toEqual(expect.arrayContaining(['by', 'children', 'step', 'who']));
  for (const [, , props] of types('Route'))
    expect(Object.keys(props).sort()).toEqual(['children', 'cost', 'law', 'name', 'time']);
  expect(types('Stage').length).toBe({ 'get-an-iep': 10, 'if-the-school-says-no': 6 }[slug] ?? 0);
  expect(tree.map(([t]) => t).filter((t) => /^[A-Z][a-z]+$/.test(t) && !allowed.includes(t))).toEqual([]);
});
