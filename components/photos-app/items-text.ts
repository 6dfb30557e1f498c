import { pluralText } from '../text.ts';

/** A number of photos and videos in words: "1 item", "1,204 items". */
export const itemsText = (items: number, language: string): string =>
  pluralText('photosLine.items', items, { count: items.toLocaleString(language) });
