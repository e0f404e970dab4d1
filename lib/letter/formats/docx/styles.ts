/**
 * The look of the letter in a word processor, by named styles, so that a parent can change one and all follow.
 * Names are the word processor's own ("Body Text", "List Bullet"). Sizes of text in points, distances in twips (1/20 pt).
 */
import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LeaderType,
  LevelFormat,
  LineRuleType,
  TabStopType,
} from 'docx';

/** Twips in an inch. */
export const inch = 1440;
const pt = 20;

/** Present or matched in size by every common word processor; a letter that it lacks comes from the program's own fallback. */
const serif = 'Times New Roman';
const font = { ascii: serif, hAnsi: serif, cs: serif, eastAsia: serif };
/** The library counts in half points. */
const size = (points: number) => ({ size: points * 2, sizeComplexScript: points * 2 });
const strong = { bold: true, boldComplexScript: true } as const;
const black = { color: '000000' } as const;

/** Room above a block; lines of one block stand close. */
const above = (points: number) => ({ before: points * pt, after: 0 });

export const bullets = 'letter-bullets';

export const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: inch / 4, hanging: inch / 4 } } },
        },
      ],
    },
  ],
};

const style = (id: string, name: string, paragraph: object, run: object = {}, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph,
  run,
});

const signatureLine = {
  indent: { right: 3.5 * inch },
  border: { top: { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' } },
  keepLines: true,
  keepNext: true,
};

/** @param language of the letter's own words (BCP 47). */
export const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, ...size(11), language: { value: language } },
      paragraph: { spacing: { before: 0, after: 0, line: 264 } },
    },
    heading1: {
      run: { font, ...size(11), ...strong, ...black },
      paragraph: { spacing: above(11), keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font, ...size(11), ...strong, ...black },
      paragraph: { spacing: above(11), keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    style('SenderName', 'Sender Name', { keepNext: true }, { ...size(14), ...strong }),
    style('Address', 'Address', { keepLines: true }),
    style('InsideAddress', 'Inside Address', { spacing: above(11), keepLines: true }),
    style('Date', 'Date', { spacing: above(13) }),
    style('Delivery', 'Delivery', { spacing: above(2) }),
    style('Subject', 'Subject', { keepLines: true }, strong),
    style('Salutation', 'Salutation', { spacing: above(11) }),
    style('BodyText', 'Body Text', { spacing: above(7) }),
    style('ListBullet', 'List Bullet', { spacing: above(2) }),
    style('Closing', 'Closing', { spacing: above(11), keepNext: true, keepLines: true }),
    style('Signature', 'Signature', { ...signatureLine, spacing: above(36) }),
    style(
      'Signed',
      'Signed',
      // The rule is said here, because without one LibreOffice gives a drawn name the height of a line of text, and cuts it.
      {
        spacing: { ...above(8), line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
      { ...size(16), italics: true, italicsComplexScript: true },
    ),
    // Under a name that is typed or drawn, where no room for ink is needed.
    style('SignatureBelow', 'Signature Below', { ...signatureLine, spacing: above(4) }),
    style('SignatureDate', 'Signature Date', {
      spacing: above(14),
      tabStops: [{ type: TabStopType.LEFT, position: 3 * inch, leader: LeaderType.UNDERSCORE }],
    }),
    style('NotesLabel', 'Notes Label', { spacing: above(11), keepNext: true, keepLines: true }),
    style('Footer', 'footer', { alignment: AlignmentType.END }, size(9.5)),
  ],
});
