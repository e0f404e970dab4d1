/**
 * The one door to the PDF library's parts: the layout reads these names. Two of its habits are undone elsewhere: it
 * hyphenates English by default, and it may join two fonts of one word with a hyphen (`unbroken` forbids that).
 */
import * as names from '@react-pdf/primitives';
import type * as library from '@react-pdf/renderer';
import type { ComponentProps, FunctionComponent } from 'react';
import type { TagProps } from './tags';

export type { Style } from '@react-pdf/stylesheet';

/** In an element the name itself is the type; `tree.ts` passes on props that the library does not know, such as a tag. */
type Part<T extends React.ElementType> = FunctionComponent<ComponentProps<T> & TagProps>;
const part = <T extends React.ElementType>(name: string) => name as unknown as Part<T>;

export const Document = part<typeof library.Document>(names.Document);
export const Page = part<typeof library.Page>(names.Page);
export const View = part<typeof library.View>(names.View);
export const Text = part<typeof library.Text>(names.Text);
export const Svg = part<typeof library.Svg>(names.Svg);
export const Path = part<typeof library.Path>(names.Path);

/** The penalty at which the line breaker never breaks: give it to every Text. */
export const unbroken = 10_000;
