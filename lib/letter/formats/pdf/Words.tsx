/** Text as the letter sets it: each stretch in a font that has it, in its own direction, never hyphenated. */
import { fontRuns, type LetterFont, withGaps } from './fonts';
import { type Direction, directionOf, paperText } from './paper-text';
import { type Style, Text, unbroken, View } from './react-pdf';
import { spokenOf } from './spoken';
import { styles } from './styles';
import type { ElementTag } from './tags';

/** Naskh letters are small on their body: set larger on the same line height, they match the Latin ones beside them. */
const sizeIn = (family: string, { fontSize, lineHeight }: Style): Style =>
  family.startsWith('noto-naskh')
    ? { fontSize: Number(fontSize) * 1.2, lineHeight: Number(lineHeight) / 1.2 }
    : {};

/** With no tag the words are a part of the element around them. `last: false` keeps them apart from the next ones. */
type WordsProps = {
  text: string;
  style: Style;
  direction?: Direction | 'auto';
  tag?: ElementTag | undefined;
  last?: boolean;
};

function PlainWords({ tag, style, ...given }: WordsProps, fonts: readonly LetterFont[] = []) {
  const words = withGaps(given.text, fonts);
  const text = given.last === false ? `${words} ` : words;
  const direction = given.direction === 'auto' ? directionOf(text) : (given.direction ?? 'ltr');
  // The library reads alignment, direction and size from the innermost text.
  const own: Style = { direction, textAlign: direction === 'rtl' ? 'right' : 'left', ...style };
  return (
    <Text hyphenationPenalty={unbroken} style={own} tag={tag} spoken={spokenOf(text)}>
      {fontRuns(paperText(text, direction), fonts).flatMap((run, i) =>
        run.text.split(/(_{4,})/).map((part, j) => (
          <Text
            key={`${i} ${j}`}
            style={{
              ...own,
              fontFamily: run.family,
              ...sizeIn(run.family, style),
              ...(part.startsWith('____') ? styles.gap : {}),
            }}
          >
            {part}
          </Text>
        )),
      )}
    </Text>
  );
}

/** A line of a blank letter that ends in a row of underscores: the words before, and a rule to write on. */
function WriteOn({
  words,
  length,
  style,
  tag,
}: Omit<WordsProps, 'text'> & { words: string; length: number }) {
  const { marginTop, ...textStyle } = style;
  // A row of underscores as long as the page means "to the end of the line".
  const rule: Style = length >= 60 || words.length > 50 ? {} : { maxWidth: length * 6 };
  const short = words.length <= 50;
  const line = (
    <View
      tag={short ? tag : undefined}
      style={{ ...styles.writeOn, marginTop: short ? Math.min(Number(marginTop ?? 0), 4) : 0 }}
    >
      {words.length > 0 && short && (
        <View style={styles.writeOnText}>
          <PlainWords text={words} style={textStyle} />
        </View>
      )}
      <View style={{ ...styles.rule, ...rule }} tag={{ as: 'Form', field: words }} />
    </View>
  );
  if (short) return line;
  return (
    <View style={{ marginTop }} tag={tag}>
      <PlainWords text={words} style={textStyle} />
      {line}
    </View>
  );
}

/** One line or paragraph. `direction` is left to right unless given; use `auto` for a parent's own paragraphs. */
export function Words(props: WordsProps) {
  const [, words, rule] = /^([^_]*?) *(_{6,})$/.exec(props.text) ?? [];
  if (words !== undefined && rule) return <WriteOn {...props} words={words} length={rule.length} />;
  const roomy = props.text.includes('____') ? { ...props.style, ...styles.gapLine } : props.style;
  return <PlainWords {...props} style={roomy} />;
}

/** Lines of an address: each its own line, always from the left; together one paragraph. */
export function Lines({ lines, style }: { lines: string[]; style: Style }) {
  const tag: ElementTag = { as: 'P' };
  return lines.map((line, i) => (
    <Words key={i} text={line} style={style} tag={tag} last={i === lines.length - 1} />
  ));
}
