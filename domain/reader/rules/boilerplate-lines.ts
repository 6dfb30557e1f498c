import type { RemovalKind } from '../guide/guide.ts';
import { alternatives, wholeText } from '../patterns.ts';

/** A line that is no part of the article where it stands, and why. */
export interface BoilerplateLine {
  kind: RemovalKind;
  reason: string;
  line: RegExp;
  /** Without a link it may be an instruction. */
  needsLink?: true;
}

const MONTHS = alternatives(`
  jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)?
  nov(?:ember)? dec(?:ember)?`);
const DATES = [
  `(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `\\d{1,2}\\.? (?:${MONTHS})\\.?,? \\d{4}`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
];
const DATE = `(?:${DATES.join('|')})`;

/** A whole line, in large or small letters. */
const line = wholeText('iu');

/** Lines of the page's own, before the first sentence. */
export const AT_START: BoilerplateLine[] = [
  {
    kind: 'frame',
    reason: 'The date stands at the top of the page.',
    line: line`
      (?:(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?:? *)?
      ${DATE}[\s|·,•-]*(?:at )?(?:\d{1,2}:\d\d *(?:[ap]\.?m\.?)?)?(?: [a-z]{2,4})?[\s|·•-]*`,
  },
  {
    kind: 'frame',
    reason: 'The date stands at the top of the page.',
    line: line`(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?:? (?=.{0,40}\d).{3,60}(?<![.!?])`,
  },
  {
    kind: 'frame',
    reason: 'The reader counts the minutes itself.',
    line: line`
      reading time:? ?\d{1,2}.{0,12}|
      \d{1,2} ?[- ]?min(?:ute)?s?\.? ?read(?:ing)?(?: time)?|
      reading time:? .{1,20}`,
  },
  {
    kind: 'frame',
    reason: 'The author stands at the top of the page.',
    line: line`
      (?:(?:written|posted|reviewed|edited|published) )?by:? [\p{L}\p{M}.'’ &,-]{3,60}
      (?:[|·,•-] ?.{0,60})?(?<![.!?])`,
  },
  {
    kind: 'frame',
    reason: 'It only names what follows.',
    line: line`(?:table of )?contents:?|on this page:?|in this article:?|jump to:?|toc`,
  },
];

/** Lone words of buttons: at an article's ends only, since a step may be called so. */
export const BUTTONS: BoilerplateLine = {
  kind: 'share',
  reason: 'It asks to share the page.',
  line: line`
    (?:share(?: (?:this|on|via|with|it).{0,40})?|tweet(?: this)?|pin it(?: for later)?|print(?: this)?(?: page)?|
    e-?mail(?: this)?|copy link|save|like this:?|follow|image|loading…?\.*)`,
};

/** Right below a picture: whose it is. */
export const BELOW_PICTURES: BoilerplateLine = {
  kind: 'leftover',
  reason: 'It names a picture’s owner.',
  line: line`(?:(?:image|photo|picture|photograph)s?\s*[:/|]|credits?:).{1,80}`,
};

/** Lines that are boilerplate wherever they stand. */
export const ANYWHERE: BoilerplateLine[] = [
  {
    kind: 'leftover',
    reason: 'It belongs to a picture viewer.',
    line: line`
      (?:press enter or click to view image in full size|click (?:here )?to (?:enlarge|zoom).{0,20}|
      enlarge(?: (?:this )?image)?|view gallery|open image in gallery|hide caption|toggle caption)`,
  },
  {
    kind: 'leftover',
    reason: 'It names a picture’s owner.',
    line: line`
      (?:(?:image|photo|picture|photograph)s? ?(?:credits?|source|by|courtesy(?: of)?|©)\b
      \s*[:/©|]?.{0,80}(?<![.!?])|
      .{0,60}[/|(] ?getty images\)?|.{0,40}getty images|©.{1,60})`,
  },
];

/** Lines after the last sentence. */
export const AT_END: BoilerplateLine[] = [
  ...ANYWHERE,
  BUTTONS,
  {
    kind: 'newsletter',
    reason: 'It asks to subscribe.',
    line: line`
      (?:.{0,40}\b)?(?:newsletter|mailing list|subscribe (?:to|for|now|today|here))\b.{0,80}|subscribe|
      (?:(?:first|last|your|full) name|(?:your )?e-?mail(?: address)?|phone(?: number)?)\s*\*?`,
  },
  {
    kind: 'newsletter',
    reason: 'It asks to subscribe.',
    line: line`(?:.{0,40}\b)?(?:sign ?up|join our)\b.{0,80}`,
    needsLink: true,
  },
  {
    kind: 'related',
    reason: 'It leads to another article.',
    needsLink: true,
    line: line`
      (?:read (?:more|next|also|full)|see also|related|more (?:on|from|like)|also read|next|previous|up next|
      you (?:may|might) also).{0,140}`,
  },
  {
    kind: 'share',
    reason: 'It asks to follow somebody.',
    needsLink: true,
    line: line`(?:follow|find|connect with|join) (?:us|me|him|her|them|[\p{L} ]{2,30}) on .{2,120}`,
  },
  {
    kind: 'leftover',
    reason: 'It sorts the page among others.',
    line: line`
      (?:tags?|categor(?:y|ies)|topics?|keywords?)\s*:.{0,160}|
      (?:filed under|posted in|tagged(?: with| as)?)\b.{0,160}(?<![.!?])`,
  },
  {
    kind: 'leftover',
    reason: 'It belongs to the page, not to the article.',
    line: line`
      (?:no (?:posts|items found|comments)\.?|button text|back to top|↑.{0,20}|all rights reserved.{0,60}|
      \d+ comments?|comments?(?: closed| are closed\.?)?|leave a (?:comment|reply))`,
  },
  {
    kind: 'leftover',
    reason: 'It belongs to the page, not to the article.',
    needsLink: true,
    line: line`(?:learn more|get started|book a demo.{0,30}|start .{0,20})`,
  },
];

/** Titles of what leads elsewhere, after the article. */
export const RELATED_TITLE = line`
  (?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|
  (?:related|recommended|similar|more|latest|recent|popular|trending)
  (?: (?:articles?|posts?|stories|content|reading|guides?|news|resources|links|topics|from .{2,40}|on .{2,40}|
  like this))?|
  (?:what to )?read (?:next|more|also)|keep reading|about the authors?|author bio|share (?:this|on).{0,40}|
  (?:leave|post|add) a (?:comment|reply)|discussion(?: about this post)?|comments?|ready for more\?|
  subscribe.{0,60}|(?:sign up|join).{0,80}newsletter.{0,60}|
  was this (?:article|page|post|guide)? ?helpful\??.{0,40})[.:…]*`;
