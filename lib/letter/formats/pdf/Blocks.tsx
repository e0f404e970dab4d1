/** Each kind of block of a letter, on paper. */

import { visibleText } from '../../coverage';
import type { LetterBlock } from '../../document';
import { penWidth } from '../../signature';
import { directionOf } from './paper-text';
import { Path, type Style, Svg, View } from './react-pdf';
import { styles } from './styles';
import type { ElementTag } from './tags';
import { Lines, Words } from './Words';

type Block<K extends LetterBlock['kind']> = Extract<LetterBlock, { kind: K }>;

export const Sender = ({ name, address, contact }: Block<'sender'>) => (
  <View style={styles.sender}>
    <Words text={name} style={styles.senderName} tag={{ as: 'P' }} />
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

/** The letter's title: its label and first line are one heading. */
export function Subject({ label, lines }: Block<'subject'>) {
  const [first = '', ...rest] = lines;
  const title: ElementTag = { as: 'H1' };
  return (
    <View style={styles.subject}>
      <View style={styles.subjectLabel}>
        <Words text={label} style={styles.strong} tag={title} last={false} />
      </View>
      <View style={styles.grow}>
        <Words text={first} style={styles.strong} tag={title} />
        <Lines lines={rest} style={styles.strong} />
      </View>
    </View>
  );
}

/** One line of a list. A line that starts in Hebrew or Arabic has its dot at the right. */
export function Item({ text }: { text: string }) {
  const direction = directionOf(text);
  return (
    <View style={direction === 'rtl' ? styles.itemRtl : styles.item} tag={{ as: 'LI' }}>
      <Words text="•" style={{ ...styles.body, ...styles.bullet }} tag={{ as: 'Lbl' }} />
      <View style={styles.grow} tag={{ as: 'LBody' }}>
        <Words text={text} style={styles.body} direction={direction} />
      </View>
    </View>
  );
}

/** What stands above the line in ink's place. Italics are the same letters, slanted: any script may be typed. */
function SignedName({ name, signed }: { name: string; signed: NonNullable<Block<'signature'>['signed']> }) {
  if (signed.way === 'typed')
    return <Words text={name} style={styles.signedName} direction="auto" tag={{ as: 'P' }} />;
  const { paths, width, height } = signed;
  return (
    <Svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMax meet"
      style={styles.signedDrawing}
      tag={{ as: 'Figure', alt: visibleText(name) }}
    >
      <Path
        d={paths}
        fill="none"
        stroke="#000"
        strokeWidth={penWidth(signed)}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}

/**
 * Kept on one page: an unbreakable box taller than a page would hang the library, so only a box of a few
 * lines is made unbreakable.
 */
export function Signature({ closing, name, relation, dateLabel, signed, signedOn }: Block<'signature'>) {
  const short = closing.length + name.length + relation.length + dateLabel.length < 1200;
  return (
    <View wrap={!short} style={styles.signature}>
      <Words text={closing} style={styles.body} tag={{ as: 'P' }} />
      {signed && <SignedName name={name} signed={signed} />}
      <View style={signed ? styles.signatureBelow : styles.signatureLines}>
        <View style={styles.signHere}>
          <Lines lines={[name, relation].filter(Boolean)} style={styles.body} />
        </View>
        <View style={styles.dateHere}>
          <Words text={dateLabel} style={styles.body} tag={{ as: 'P' }} />
          {signedOn && (
            <View style={styles.signedOn}>
              <Words text={signedOn} style={styles.body} tag={{ as: 'P' }} />
            </View>
          )}
        </View>
      </View>
    </View>
  );
}

export const Notes = ({ label, items, style }: Block<'notes'> & { style: Style }) => (
  <View style={{ ...styles.notes, ...style }}>
    <View style={styles.notesLabel}>
      <Words text={label} style={styles.notesText} tag={{ as: 'P' }} />
    </View>
    <View style={styles.grow} tag={{ as: 'L' }}>
      {items.map((item, i) => (
        <View key={i} tag={{ as: 'LI' }}>
          <Words text={item} style={styles.notesText} tag={{ as: 'LBody' }} />
        </View>
      ))}
    </View>
  </View>
);
