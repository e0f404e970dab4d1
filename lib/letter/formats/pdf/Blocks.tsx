/** Each kind of block of a letter, on paper. */
import type { LetterBlock } from '../../document';
import { directionOf } from './paper-text';
import { type Style, View } from './react-pdf';
import { styles } from './styles';
import { Lines, Words } from './Words';

type Block<K extends LetterBlock['kind']> = Extract<LetterBlock, { kind: K }>;

export const Sender = ({ name, address, contact }: Block<'sender'>) => (
  <View style={styles.sender}>
    <Words text={name} style={styles.senderName} />
    <View style={styles.senderColumns}>
      <View style={styles.senderAddress}>
        <Lines lines={address} style={styles.body} />
      </View>
      <View style={styles.senderContact}>
        <Lines lines={contact} style={{ ...styles.body, ...styles.atRight }} />
      </View>
    </View>
  </View>
);

export const Subject = ({ label, lines }: Block<'subject'>) => (
  <View style={styles.subject}>
    <View style={styles.subjectLabel}>
      <Words text={label} style={styles.strong} />
    </View>
    <View style={styles.grow}>
      <Lines lines={lines} style={styles.strong} />
    </View>
  </View>
);

/** One line of a list. A line that starts in Hebrew or Arabic has its dot at the right. */
export function Item({ text }: { text: string }) {
  const direction = directionOf(text);
  return (
    <View style={direction === 'rtl' ? styles.itemRtl : styles.item}>
      <Words text="•" style={{ ...styles.body, ...styles.bullet }} />
      <View style={styles.grow}>
        <Words text={text} style={styles.body} direction={direction} />
      </View>
    </View>
  );
}

/**
 * Kept on one page: an unbreakable box taller than a page would hang the library, so only a box of a few
 * lines is made unbreakable.
 */
export function Signature({ closing, name, relation, dateLabel }: Block<'signature'>) {
  const short = closing.length + name.length + relation.length + dateLabel.length < 1200;
  return (
    <View wrap={!short} style={styles.signature}>
      <Words text={closing} style={styles.body} />
      <View style={styles.signatureLines}>
        <View style={styles.signHere}>
          <Lines lines={[name, relation].filter(Boolean)} style={styles.body} />
        </View>
        <View style={styles.dateHere}>
          <Words text={dateLabel} style={styles.body} />
        </View>
      </View>
    </View>
  );
}

export const Notes = ({ label, items, style }: Block<'notes'> & { style: Style }) => (
  <View style={{ ...styles.notes, ...style }}>
    <View style={styles.notesLabel}>
      <Words text={label} style={styles.notesText} />
    </View>
    <View style={styles.grow}>
      <Lines lines={items} style={styles.notesText} />
    </View>
  </View>
);
