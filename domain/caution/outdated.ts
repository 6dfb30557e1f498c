import type { Caution } from './types.ts';

/** The sentence says itself that the service was closed. */
const KNOWN_CLOSED =
  /\b(?:clos\w+|discontinu\w+|shut ?down|shut|ended|retired|no longer|gone|replaced|used to|until 2023|killed|phased out|formerly|former|old(?:er)? (?:service|name)|20(?:22|23|24))\b/;

/** My Photo Stream, which Apple closed in 2023. */
export const photoStream: Caution<'photoStream', 'outdated'> = {
  id: 'photoStream',
  severity: 'outdated',
  apple: '108782',
  isIn: ({ words }) => /\bphoto ?stream\b/.test(words) && !KNOWN_CLOSED.test(words),
};

/** The old name of the Apple Account. */
export const appleId: Caution<'appleId', 'outdated'> = {
  id: 'appleId',
  severity: 'outdated',
  isIn: ({ words }) => /\bapple ids?\b/.test(words) && !/\bapple accounts?\b/.test(words),
};

const THEN =
  '(?: ?(?:app)? ?(?:>|,|;|/)+ ?|(?: app)?,? (?:and |then |and then |> )*(?:tap|select|choose|open|go to|scroll (?:down )?to|scroll down and tap|find|head to|press)(?: on)? )(?:the )?';
const PATH = new RegExp(`\\bsettings${THEN}(?:photos and camera|photos)\\b(?! app\\b)`);

/** The path to the settings of Photos before iOS 18. */
export const photosSettings: Caution<'photosSettings', 'outdated'> = {
  id: 'photosSettings',
  severity: 'outdated',
  isIn: ({ words }) =>
    PATH.test(words) &&
    !/\b(?:apps? ?>|ios 1[0-7]|ios (?:9|8)|older|earlier|system settings|photos menu)\b/.test(words),
};

/** Addresses with the numbers that Apple gave its articles before 2024. */
const OLD_NUMBER = /\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/)?(?:kb\/)?HT\d{4,6}\b/i;

/** An address of an article of Apple before 2024. */
export const oldAddress: Caution<'oldAddress', 'outdated'> = {
  id: 'oldAddress',
  severity: 'outdated',
  isIn: ({ words, links }) =>
    links.some((link) => /^https?:\/\/support\.apple\.com\//i.test(link) && OLD_NUMBER.test(link)) ||
    /\b(?:support\.apple\.com\/(?:[a-z-]+\/)?(?:kb\/)?)?ht20\d{4}\b/.test(words),
};
