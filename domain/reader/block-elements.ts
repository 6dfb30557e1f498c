import { wordList } from './patterns.ts';

/**
 * What is asked about an element that stands on lines of its own:
 * - `run`: does it end a run of running text?
 * - `guide`: is it read as a block of the guide?
 * - `words`: does it stand between two words, where a heading or a caption holds it?
 * - `inline`: does an inline element that holds it end a run, too?
 * - `link`: does a link that holds it belong to more than one line?
 * - `speech`: is its text read aloud apart from the text around it?
 */
type Question = 'run' | 'guide' | 'words' | 'inline' | 'link' | 'speech';

/** The one table of block elements: names, and the questions whose answer is yes. */
const TABLE: readonly (readonly [names: string, ...questions: Question[]])[] = [
  ['p div section pre h1 h2 h3 h4 h5 h6', 'run', 'guide', 'words', 'inline', 'link', 'speech'],
  ['ul ol table blockquote figure', 'run', 'guide', 'words', 'inline', 'link'],
  ['article', 'run', 'guide', 'words', 'link'],
  ['iframe video', 'run', 'guide', 'inline'],
  ['li dt dd td th figcaption', 'run', 'guide', 'words', 'speech'],
  ['dl tbody tr address header footer', 'run', 'guide', 'words'],
  ['summary', 'run', 'guide', 'speech'],
  ['aside body center details dir fieldset form hgroup hr main menu nav tfoot thead', 'run', 'guide'],
  ['button dialog ins noscript', 'run'],
  ['caption', 'speech'],
];

const namesFor = (question: Question): string[] =>
  TABLE.flatMap(([names, ...questions]) => (questions.includes(question) ? wordList(names) : []));

/** Local names. */
export const ENDS_RUN: ReadonlySet<string> = new Set(namesFor('run'));
export const IS_GUIDE_BLOCK: ReadonlySet<string> = new Set(namesFor('guide'));
export const SEPARATES_WORDS: ReadonlySet<string> = new Set(namesFor('words'));

/** Selectors. */
export const BLOCKS_IN_INLINE = namesFor('inline').join();
export const BLOCKS_IN_LINK = namesFor('link').join();
export const SPOKEN_BLOCKS = namesFor('speech').join();

/** Selectors for headings; that of the page is `h1`. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';
export const SUBHEADINGS = 'h2, h3, h4, h5, h6';
