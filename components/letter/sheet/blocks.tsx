import { Fragment, type ReactNode } from 'react';
import type { LetterBlock } from '@/lib/letter/document';
import { SignedName } from './SignedName';

type Level = 2 | 3;
type Props = { block: LetterBlock; mark: boolean; level: Level };
/** Marks the words when this step writes them. */
type Ink = (text: string) => ReactNode;

const lines = (all: readonly string[], ink: Ink) =>
  all.map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      {ink(line)}
    </Fragment>
  ));

const list = (items: readonly string[], ink: Ink) => (
  <ul>
    {items.map((item, i) => (
      <li key={i} dir="auto">
        {ink(item)}
      </li>
    ))}
  </ul>
);

/** One block of the letter in real HTML: headings, paragraphs and lists, as a screen reader needs them. */
export function SheetBlock({ block, mark, level }: Props) {
  const ink: Ink = (text) => (mark && text ? <mark>{text}</mark> : text);
  const Heading = `h${level}` as const;
  switch (block.kind) {
    case 'sender':
      return (
        <address className="sender">
          <b>{ink(block.name)}</b>
          <span className="sender-columns">
            <span>{lines(block.address, ink)}</span>
            <span className="sender-contact">{lines(block.contact, ink)}</span>
          </span>
        </address>
      );
    case 'recipient':
      return <p className="recipient">{lines(block.lines, ink)}</p>;
    case 'subject':
      return (
        <p className="re">
          <span>{ink(block.label)} </span>
          <span>{lines(block.lines, ink)}</span>
        </p>
      );
    case 'heading':
      return <Heading>{ink(block.text)}</Heading>;
    case 'list':
      return list(block.items, ink);
    case 'signature':
      return (
        <div className="signature">
          <p>{ink(block.closing)}</p>
          {block.signed && <SignedName signed={block.signed} name={block.name} />}
          <div className="sign-lines">
            <p>{lines([block.name, block.relation].filter(Boolean), ink)}</p>
            <p>
              {ink(block.dateLabel)} {block.signedOn && <span className="signed-on">{block.signedOn}</span>}
            </p>
          </div>
        </div>
      );
    case 'notes':
      return (
        <div className="notes">
          <p>{ink(block.label)}</p>
          <p>{lines(block.items, ink)}</p>
        </div>
      );
    default:
      return (
        <p className={`letter-${block.kind}`} dir={block.kind === 'paragraph' ? 'auto' : undefined}>
          {ink(block.text)}
        </p>
      );
  }
}
