/** The letter on paper: a US business letter of Letter size, one page if it fits. */
import type { Sheet } from '@/lib/packet/sheets';
import type { LetterBlock, LetterDocument } from '../../document';
import { Item, Notes, Sender, Signature, Subject } from './Blocks';
import { inGroups } from './groups';
import { Document, Page, View } from './react-pdf';
import { SheetOnPaper } from './Sheets';
import { styles } from './styles';
import { Lines, Words } from './Words';

function BlockOnPaper({ block, previous }: { block: LetterBlock; previous?: LetterBlock | undefined }) {
  switch (block.kind) {
    case 'sender':
      return <Sender {...block} />;
    case 'date':
      return <Words text={block.text} style={{ ...styles.body, ...styles.date }} tag={{ as: 'P' }} />;
    case 'delivery':
      return <Words text={block.text} style={{ ...styles.body, ...styles.delivery }} tag={{ as: 'P' }} />;
    case 'recipient':
      return (
        <View style={styles.recipient}>
          <Lines lines={block.lines} style={styles.body} />
        </View>
      );
    case 'subject':
      return <Subject {...block} />;
    case 'salutation':
      return <Words text={block.text} style={{ ...styles.body, ...styles.block }} tag={{ as: 'P' }} />;
    case 'heading':
      return <Words text={block.text} style={styles.heading} tag={{ as: 'H2' }} />;
    case 'paragraph':
      return (
        <Words
          text={block.text}
          style={{ ...styles.body, ...(previous?.kind === 'heading' ? styles.afterHeading : styles.block) }}
          direction="auto"
          tag={{ as: 'P' }}
        />
      );
    case 'list':
      return (
        <View
          style={previous?.kind === 'list' ? {} : styles.list}
          tag={{ as: 'L', numbering: 'Disc', goesOn: previous?.kind === 'list' }}
        >
          {block.items.map((item, i) => (
            <Item key={i} text={item} />
          ))}
        </View>
      );
    case 'signature':
      return <Signature {...block} />;
    case 'notes':
      return <Notes {...block} style={previous?.kind === 'notes' ? styles.notesNext : styles.notesFirst} />;
  }
}

/** Words at the head of the second page and later ones. */
const runningHead = (label: string, page: number, pages: number) =>
  label.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));

/** Stands above every page of the letter but the first. The pages that go with it are not counted: they may stay at home. */
const RunningHead = ({ label }: { label: string }) => (
  <View
    fixed
    style={styles.running}
    tag="artifact"
    render={({ subPageNumber, subPageTotalPages }: { subPageNumber: number; subPageTotalPages?: number }) =>
      subPageNumber > 1 && (
        <Words
          text={runningHead(label, subPageNumber, subPageTotalPages ?? subPageNumber)}
          style={styles.runningText}
        />
      )
    }
  />
);

const LetterOnPaper = ({ blocks: all }: { blocks: readonly LetterBlock[] }) => {
  const groups = inGroups(all);
  return groups.map(({ blocks, together }, i) => {
    const before = groups[i - 1]?.blocks.at(-1);
    const inside = blocks.map((block, j) => (
      <BlockOnPaper key={j} block={block} previous={j > 0 ? blocks[j - 1] : before} />
    ));
    return together ? (
      <View key={i} wrap={false}>
        {inside}
      </View>
    ) : (
      inside
    );
  });
};

/**
 * The whole PDF: the letter, then the pages that go with it, each part tagged with what it is. What the file says of itself is written in `pdf-file.ts`:
 * never give the Document a `conformance`, which would only write a claim.
 */
export function LetterPdf({ letter, sheets = [] }: { letter: LetterDocument; sheets?: readonly Sheet[] }) {
  return (
    <Document>
      <Page size="LETTER" style={styles.page}>
        <RunningHead label={letter.pageLabel} />
        <LetterOnPaper blocks={letter.blocks} />
      </Page>
      {sheets.map((sheet) => (
        <Page key={sheet.id} size="LETTER" style={styles.page}>
          <SheetOnPaper sheet={sheet} />
        </Page>
      ))}
    </Document>
  );
}
