import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, locales } from '@/lib/content/locales';
import { loadMessages } from '@/lib/content/messages';

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
