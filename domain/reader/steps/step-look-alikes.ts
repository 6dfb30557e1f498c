import { pattern } from '../patterns.ts';
/**
 * Titles that sound like one of the seven and are none, by kind; over words in lower case. Their examples stand in
 * tests/examples/guide-steps/no-step*.
 */
export const LOOK_ALIKES: readonly RegExp[] = [
  // Questions: they explain, they do not tell what to do.
  /^(why|what|when|where|which|who|how (long|much|many|often|do(es)? icloud|icloud)|can i|can you|should i|will)\b/,
  // Parts of every article.
  pattern()`
  ^(faqs?|frequently|conclusion|final|wrap|summary|summing|bottom line|the bottom line|introduction|overview|about|
  note|pros|cons|common|causes?|reasons?)\b`,
  /^(related|read (also|more)|also read|see also|you may also|leave a)\b/,
  // Help by people, and Apple's own side.
  /\b(contact|reach out|call|get in touch|get help|visit|ask)\b.*\b(apple|support|store|expert|technician|genius)\b/,
  /\b(apple support|support (team|page)|genius bar|apple store|customer (service|care))\b/,
  /\b(system status|server status|servers?|status page|outage)\b/,
  // Leaving the account.
  /\b(sign(ing|ed)? ?(out|off)|log(ging|ged)? ?(out|off)|back in|(sign|log) ?in again|re-?log(in)?)\b/,
  // Everything that erases, restores or keeps a copy.
  /\b(erase|factory|restor\w+|wipe|recover(?!.* (space|storage))|recovery|reinstall|reset all)\b/,
  /(?<!\b(hard|soft|force|forced)[- ])\breset (your |the )?(iphone|ipad|device|mac)\b(?!.*\b(network|wi-?fi))/,
  /^(?!.*\b(space|storage|room)\b.*)(?!.*\b(delete|remove)\b).*\bback(ed|ing)?[- ]?ups?\b/,
  // Programs somebody wants to sell, and other ways to move pictures.
  pattern()`
  \b(third-party|alternatives?|dr\.? ?fone|imazing|anytrans|reiboot|tenorshare|imyfone|easeus|aomei|minitool|
  cleaner|airdrop)\b`,
  /\b(android|samsung|galaxy)\b/,
];

/** What the seven are about: a guide about something else has none of them. */
export const OUR_TOPICS =
  /\b(icloud|iphones?|ipads?|ipod|ios|ipados|mac(book|os)?s?|imac|apple|photos?|pictures?|photo ?stream)\b/;
/** What other guides of the same sites are about; only one that also names iCloud may be ours. */
export const OTHER_TOPICS = pattern()`
  \b(android|samsung|galaxy|pixel|huawei|xiaomi|oneplus|google|onedrive|dropbox|windows|winload|pc|linux|chromebook|
  whatsapp|spotify|tiktok|instagram|facebook|snapchat|telegram|netflix|youtube|virus(es)?|malware|ransomware|adware|
  cookies|printer|airpods|apple watch|xbox|playstation)\b`;
export const ICLOUD_TOPIC = /\b(icloud|photos app|photo library|photo stream)\b/;
/** A step that speaks of these and of nothing of Apple's is not ours, whatever the guide's title promises. */
export const OTHER_DEVICES = /\b(android|samsung|galaxy|chromebook|windows (10|11)|bios|uefi)\b/;
export const OUR_DEVICES = /\b(icloud|iphones?|ipads?|ios|ipados|mac(book|os)?s?|apple)\b/;
