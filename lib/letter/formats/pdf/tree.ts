/**
 * From elements to the tree that the layout library takes. The library's own way is a whole React reconciler, a fifth of
 * the worker's code; letters have no state and no effects, so calling each component once is enough.
 */
import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { LetterFont } from './fonts';

/** A node as the layout takes it. */
export type TreeNode =
  | { type: 'TEXT_INSTANCE'; value: string }
  | { type: string; box: object; style: object; props: object; children: TreeNode[] };

/** A component of a letter: its props, and the fonts of the letter being set. */
type Component = (props: object, fonts: readonly LetterFont[]) => ReactNode;
type Props = { style?: object; children?: ReactNode; render?: (page: never) => ReactNode };

const isList = (node: ReactNode): node is Iterable<ReactNode> & object =>
  typeof node === 'object' && node !== null && Symbol.iterator in node;

/**
 * The nodes that an element stands for. Components are called with the fonts as their second argument; a `render` prop is
 * called by the layout later, once its page is known. In: elements, words, lists of them, or nothing.
 */
export function treeOf(node: ReactNode, fonts: readonly LetterFont[] = []): TreeNode[] {
  if (typeof node === 'string' || typeof node === 'number')
    return node === '' ? [] : [{ type: 'TEXT_INSTANCE', value: String(node) }];
  if (isList(node)) return [...node].flatMap((child) => treeOf(child, fonts));
  return isValidElement(node) ? nodesOf(node as ReactElement<Props>, fonts) : [];
}

function nodesOf({ type, props }: ReactElement<Props>, fonts: readonly LetterFont[]): TreeNode[] {
  if (type === Fragment) return treeOf(props.children, fonts);
  if (typeof type === 'function') return treeOf((type as Component)(props, fonts), fonts);
  const { style = {}, children, render, ...rest } = props;
  const later = render && { render: (page: never) => treeOf(render(page), fonts) };
  return [
    {
      type: String(type),
      box: {},
      style,
      props: { ...rest, ...later },
      children: treeOf(children, fonts),
    },
  ];
}
