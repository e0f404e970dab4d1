/** The languages of the site, each with its own folder of words. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';
export const isLocale = (s: string): s is Locale => (locales as readonly string[]).includes(s);

/** What a language calls itself. */
export const localeNames: Record<Locale, string> = { en: 'English' };
