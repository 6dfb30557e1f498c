import { HEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { elementsNamed, inReadingOrder } from '../class-names.ts';
import { hasLetters, textOf, wrapperOf } from '../dom-text.ts';

const RULE = 'authorLines';
const NAMES = pattern()`
  ^(?:author|byline|authors?-?(?:name|info|label|meta|line|link|avatar|image|photo)|
  (?:post|entry|article)-?(?:author|byline|avatar)|p-author|avatar(?:-\w{1,10})?|gravatar)$`;
const PARTS = ['author', 'byline', 'avatar', 'meta', 'date', 'info', 'posted']
  .map((name) => `[class*="${name}"]`)
  .join();
const AUTHOR_DATA = 'meta[name="author"], meta[property="article:author"], meta[name="dc.creator"], meta[name="byl"]';

const DATED = pattern()`
  ^(?:(?:post|article|entry|page)-?(?:meta|info|dates?|meta-?info|meta-?data)|meta-?info|dateline|published|
  (?:post|entry)-date|(?:posted|updated)-on)$`;
const DATE_WORDS = pattern('gi')`
  \d+(?:st|nd|rd|th)?|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|
  sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|
  sun)(?:day)?|created|updated|published|posted|modified|last|on|at|am|pm|utc|gmt|edt|est|pst|pdt|min(?:ute)?s?|
  read|reading|time|views?|t|z)\b`;

/**
 * The writer's name and face above a guide, where the page says the name elsewhere too, since the engine reads one of
 * them; and the boxes with its dates, which have been read by then.
 */
export const authorLines: Rule = {
  id: RULE,
  apply(page) {
    const isNamedElsewhere = page.document.querySelector(AUTHOR_DATA) !== null;
    const { body } = page.document;
    const authors = new Set(elementsNamed(body, NAMES));
    for (const part of inReadingOrder([...authors], elementsNamed(body, DATED))) {
      if (!part.isConnected || !part.matches(PARTS)) continue;
      if (authors.has(part)) judgeAuthor(page, part, isNamedElsewhere);
      else if (isDates(part)) take(page, part, 'The dates stand at the top of the guide.');
    }
  },
};

const take = (page: Page, part: Element, reason: string): void =>
  remove(page, [wrapperOf(part)], { rule: RULE, kind: 'frame', reason });

const HOLDS_MORE = `p, ${HEADINGS}, pre, table, button`;

function isDates(part: Element): boolean {
  const text = textOf(part);
  if (text.length > 200 || !/\d/.test(text) || part.querySelector(`${HOLDS_MORE}, img`) || part.closest('li, table'))
    return false;
  return !hasLetters(text.replace(DATE_WORDS, ''));
}

function judgeAuthor(page: Page, part: Element, isNamedElsewhere: boolean): void {
  const text = textOf(part);
  const pictures = part.localName === 'img' ? 1 : part.querySelectorAll('img').length;
  const isPicture = text === '' && pictures > 0;
  if (part.matches(HOLDS_MORE) || part.querySelector(`${HOLDS_MORE}, li`) || part.closest('li, p, table, blockquote'))
    return;
  if (isPicture ? pictures > 1 : !isNamedElsewhere || text.length > 60) return;
  take(page, part, 'The author stands at the top of the guide.');
}
