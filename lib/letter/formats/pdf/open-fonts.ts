/** The fonts of one letter, opened and made fit for letters, as the layout library asks for them. */
import { create } from 'fontkit';
import { isSurelyCovered } from '../../surely-covered';
import { fontFile } from './font-files';
import type { LetterFont } from './fonts';
import { joinMarks, type ReaderFont } from './marks';
import { keepTables, type PackedFont } from './tables';

/** The bytes of one font file, by its name. Rejects when it cannot be read. */
export type ReadFont = (file: string) => Promise<Uint8Array>;

type Opened = ReaderFont & PackedFont;
type Wanted = { fontFamily: string; fontWeight?: number };

/** Of marks and of fractions with a sign of their own, which plain Latin text has none of. */
const needless = Object.fromEntries(
  ['ccmp', 'frac', 'numr', 'dnom', 'mark', 'mkmk'].map((feature) => [feature, false]),
);

/** Sets plain Latin text without the rules it has no use for: a fifth less time, the same glyphs and places. */
function skipNeedless(font: Opened): void {
  const layout = font.layout.bind(font);
  font.layout = (text, features, ...rest) =>
    layout(text, features ?? (isSurelyCovered(text) ? needless : undefined), ...rest);
}

/** Opens a font file: marks joined, and with a name of its own. */
function openFont(bytes: Uint8Array, name: string): Opened {
  const font = create(bytes) as Opened;
  keepTables(font);
  joinMarks(font);
  skipNeedless(font);
  // All subsets of a family share one name, and the library would embed them anew at each change of font.
  Object.defineProperty(font, 'postscriptName', { value: name });
  return font;
}

export class OpenFonts {
  private readonly faces = new Map<string, Opened>();
  private readonly loading = new Map<string, Promise<void>>();
  private first: Opened | undefined;

  constructor(
    private readonly read: ReadFont,
    /** Parts a word where a line may break in it. */
    readonly getHyphenationCallback: () => (word: string) => string[],
  ) {}

  /** Opens a font, once. Rejects when its file cannot be read; a missing bold one is replaced by the regular. */
  open(font: LetterFont): Promise<void> {
    const known = this.loading.get(font.family);
    if (known) return known;
    const loading = this.openAll(font);
    this.loading.set(font.family, loading);
    return loading;
  }

  private async openAll(font: LetterFont): Promise<void> {
    const files = font.weights.map((weight) => this.read(fontFile(font.family, weight)));
    const [regular, bold] = await Promise.allSettled(files);
    if (regular?.status !== 'fulfilled') throw new Error(`No font ${font.family}: ${regular?.reason}`);
    const opened = openFont(regular.value, `${font.family}-400`);
    this.first ??= opened;
    this.faces.set(`${font.family} 400`, opened);
    if (bold?.status === 'fulfilled')
      this.faces.set(`${font.family} 700`, openFont(bold.value, `${font.family}-700`));
  }

  /** Asked by the layout for each stretch of text. It also asks for a font to fall back on, which is the first one opened. */
  getFont({ fontFamily, fontWeight = 400 }: Wanted): { data: Opened | undefined } {
    const regular = this.faces.get(`${fontFamily} 400`);
    const data = fontWeight >= 600 ? (this.faces.get(`${fontFamily} 700`) ?? regular) : regular;
    return { data: data ?? this.first };
  }

  /** Asked by the layout before it begins: all fonts are open by then. */
  readonly load = async () => undefined;
  readonly getEmojiSource = () => null;
}
