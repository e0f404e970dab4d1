/** The pages that go with a letter, on paper: lists to check, lines to write on, tables. */
import type { Sheet, SheetBlock } from '@/lib/packet/sheets';
import { type Style, View } from './react-pdf';
import { styles } from './styles';
import { Lines, Words } from './Words';

type Block<K extends SheetBlock['kind']> = Extract<SheetBlock, { kind: K }>;

const Facts = ({ items }: Block<'facts'>) => (
  <View style={styles.sheetFacts}>
    {items.map(({ label, text }, i) => (
      <View key={i} style={styles.fact} wrap={text.length > holdable}>
        <View style={styles.factLabel}>
          <Words text={label} style={styles.strong} tag={{ as: 'P' }} />
        </View>
        <View style={styles.grow}>
          <Lines lines={text.split('\n')} style={styles.body} />
        </View>
      </View>
    ))}
  </View>
);

const Checks = ({ items }: Block<'checks'>) => (
  <View style={styles.list} tag={{ as: 'L' }}>
    {items.map((item, i) => (
      <View key={i} style={styles.check} tag={{ as: 'LI' }}>
        <View style={styles.checkBox} />
        <View style={styles.grow} tag={{ as: 'LBody' }}>
          <Words text={item} style={styles.body} direction="auto" />
        </View>
      </View>
    ))}
  </View>
);

/** A row of underscores as long as the page: "to the end of the line". */
const line = '_'.repeat(60);
const WriteOnLines = ({ items }: Block<'lines'>) => (
  <View style={styles.list}>
    {items.map((item, i) => (
      <View key={i} style={styles.writeOnRow}>
        <Words
          text={item ? `${item}: ${line}`.replace('::', ':') : line}
          style={styles.body}
          tag={{ as: 'P' }}
        />
      </View>
    ))}
  </View>
);

/** Text short enough to be held together with what follows it, in characters: far less than a page. */
const holdable = 600;
/** In characters. Narrower than the first, a date would be cut in two. */
const [narrowest, widest] = [20, 60];

/** How wide each column is beside the others: as its longest line, within limits. */
const widths = ({ head, rows }: Block<'table'>): number[] =>
  head.map((name, i) => {
    const lines = [name, ...rows.map((row) => row[i] ?? '')].flatMap((cell) => cell.split('\n'));
    const longest = Math.max(...lines.map((text) => text.length));
    return Math.min(widest, Math.max(narrowest, longest));
  });

function Row({ cells, wide, head }: { cells: string[]; wide: number[]; head?: boolean }) {
  const cell = (grow: number): Style => ({ ...styles.cell, flexGrow: grow, flexShrink: 1, flexBasis: 0 });
  const short = cells.every((text) => text.length < holdable);
  return (
    <View style={head ? styles.headRow : styles.row} wrap={!short} tag={{ as: 'TR' }}>
      {cells.map((text, i) => {
        const heads = head || i === 0;
        return (
          <View
            key={i}
            style={cell(wide[i] ?? narrowest)}
            tag={heads ? { as: 'TH', scope: head ? 'Column' : 'Row' } : { as: 'TD' }}
          >
            {text.split('\n').map((part, j, all) => (
              <Words
                key={j}
                text={part}
                style={head ? styles.headText : styles.cellText}
                direction="auto"
                last={j === all.length - 1}
              />
            ))}
          </View>
        );
      })}
    </View>
  );
}

const Table = (block: Block<'table'>) => (
  <View style={styles.table} tag={{ as: 'Table' }}>
    <Row cells={block.head} wide={widths(block)} head />
    {block.rows.map((row, i) => (
      <Row key={i} cells={row} wide={widths(block)} />
    ))}
  </View>
);

function BlockOnSheet({ block }: { block: SheetBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Words text={block.text} style={styles.heading} tag={{ as: 'H2' }} />;
    case 'paragraph':
      return (
        <Words
          text={block.text}
          style={{ ...styles.body, ...styles.block }}
          direction="auto"
          tag={{ as: 'P' }}
        />
      );
    case 'facts':
      return <Facts {...block} />;
    case 'checks':
      return <Checks {...block} />;
    case 'lines':
      return <WriteOnLines {...block} />;
    case 'table':
      return <Table {...block} />;
  }
}

/** What one page, or several, of a sheet hold. */
export const SheetOnPaper = ({ sheet }: { sheet: Sheet }) => (
  <>
    <Words text={sheet.title} style={styles.sheetTitle} tag={{ as: 'H1' }} />
    {sheet.blocks.map((block, i) => (
      <BlockOnSheet key={i} block={block} />
    ))}
  </>
);
