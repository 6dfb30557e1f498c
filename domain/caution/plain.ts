/** How many letters of a sentence are read: a hostile page may have a sentence of any length. */
const LONGEST = 1200;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ`´]/g, "'"],
  [/[“”„«»"*_[\]]/g, ''],
  [/\s*(?:[›→➔➜▸▶⟩]|[-=]+>|>+)\s*/g, ' > '],
  [/[‐‑]/g, '-'],
  [/\s*[–—]\s*|\s+-+\s+|\.\.+|…/g, ' ; '],
  [/&/g, ' and '],
  // Single quotation marks around words, but not an apostrophe inside a word.
  [/(?<![a-z])'|'(?![a-z])/g, ''],
  [/\s+/g, ' '],
];

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|would|should|could|must|need|have|has)n'?t\b/g, '$1 not'],
  [
    /\b(you|we|they|i)'(?:ll|d|ve|re|m)\b/g,
    (all: string) => `${all.split("'")[0]} ${ENDINGS[all.split("'")[1] ?? ''] ?? ''}`,
  ],
  [/\b(it|that|here|there|what|trick|fix|solution)'s\b/g, '$1 is'],
  [/\bi[ -]?clou?l?d\b/g, 'icloud'],
  [/\boff-and-on\b/g, 'off and on'],
  [/\blet's\b/g, 'let us'],
  [/\b(turn|turning|switch|switching|toggle) of (?=(?:the |your )?(?:icloud|sync))/g, '$1 off '],
  [/\b(?:toggel|togle|toogle)/g, 'toggle'],
  [/\bswich/g, 'switch'],
  [/\bdisbale/g, 'disable'],
  [/\b(photo|pic|picture|video)'s\b/g, '$1s'],
  [/\bicloud-photo/g, 'icloud photo'],
  [/\bapple-?id\b/g, 'apple id'],
  [/\b(sign|log)-?(out|off)\b/g, '$1 $2'],
  [/\b(signing|logging|signed|logged|turn|turning|switch|switching)-(out|off|on)\b/g, '$1 $2'],
  [/\bre-(enabl|activat|start|set|instal)/g, 're$1'],
  [/\bback-up/g, 'backup'],
  [/\bback (?:it )?up\b/g, 'back up'],
  [/\bfactory-?reset/g, 'factory reset'],
  [/\bgray\b/g, 'grey'],
  [/\bwi-?fi\b/g, 'wifi'],
] as never;

const ENDINGS: Record<string, string> = { ll: 'will', d: 'would', ve: 'have', re: 'are', m: 'am' };

/** The number of a step at the beginning: "Step 3:", "Fix 2.", "1)", "•". */
const NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:(?:step|method|fix|solution|way|tip|option|part|approach|trick|no\.?)\s*)?#?\d{1,2}\s*(?:[.):;]|\b(?=\s[a-z]))[\s.:;)]*|(?:step|method|fix|solution|tip|option)\s*[:;]\s*|[a-z][.)]\s+)?/u;

/**
 * A sentence as the patterns of this folder expect it: lower case, straight apostrophes, no quotation marks, no
 * number of a step, `>` between the parts of a path, ` ; ` for dashes, "do not" for "don't".
 */
export function plainSentence(text: string): string {
  let plain = text.slice(0, LONGEST).toLowerCase();
  for (const [sign, instead] of SIGNS) plain = plain.replace(sign, instead);
  for (const [spelling, instead] of SPELLINGS) plain = plain.replace(spelling, instead);
  return plain.trim().replace(NUMBER, '').replace(/\s+/g, ' ').trim();
}
