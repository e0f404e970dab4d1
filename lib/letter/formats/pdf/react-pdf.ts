/**
 * The one door to the PDF library. It has no types of its own trouble, but two habits to undo: it hyphenates
 * English by default, and it may join two fonts of one word with a hyphen (`unbroken` forbids that).
 */
import * as library from '@react-pdf/renderer';
import type { ComponentProps, FunctionComponent } from 'react';
import type { TagProps } from './tags';

export { Document, Font, Page, Path, pdf } from '@react-pdf/renderer';
export type { Style } from '@react-pdf/stylesheet';

/** The library keeps props that it does not know, so a tag is still there when the page is laid out. */
type Tagged<T extends React.ElementType> = FunctionComponent<ComponentProps<T> & TagProps>;
export const View = library.View as unknown as Tagged<typeof library.View>;
export const Text = library.Text as unknown as Tagged<typeof library.Text>;
export const Svg = library.Svg as unknown as Tagged<typeof library.Svg>;

/** The penalty at which the line breaker never breaks: give it to every Text. */
export const unbroken = 10_000;
