import type { MDXComponents } from 'mdx/types';
import { Compare, Row } from './Compare';
import { glue } from './glue';
import { Agency, Law, Term } from './Inline';
import { Route, Routes } from './Routes';
import { Stage, Timeline } from './Timeline';

const components: MDXComponents = {
  Agency,
  Compare,
  Law,
  Route,
  Routes,
  Row,
  Stage,
  Term,
  Timeline,
  li: ({ children, ...props }) => <li {...props}>{glue(children)}</li>,
  p: ({ children, ...props }) => <p {...props}>{glue(children)}</p>,
  ul: (props) => <ul className="bul" {...props} />,
};

/** The words a guide's writer may use besides plain Markdown. */
export const useMDXComponents = (): MDXComponents => components;
