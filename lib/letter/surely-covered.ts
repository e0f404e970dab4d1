const common = /^[\t\n\r\x20-\x7e\xa0-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;

/** Whether a text has only the characters that the letter's first font surely has: those of English and its neighbors. */
export const isSurelyCovered = (text: string): boolean => common.test(text);
