import { pictureAddress, safeAddress } from './address.ts';

/** What a guide may have at most. Beyond these it is not shown; a capture has to stay within them. */
export const GUIDE_LIMITS = {
  /** Blocks and inline parts inside each other. */
  depth: 40,
  /** Blocks, inline parts, list items, cells, removals. */
  nodes: 200_000,
  /** Characters of all text. */
  text: 3_000_000,
  /** Characters of one address. */
  address: 16_000,
  steps: 2000,
} as const;

/** Of these the beginning is kept. */
export const LENGTHS = { title: 500, author: 200, reason: 300, excerpt: 120 } as const;
/** Of the removals too, the first ones are kept. */
export const MAX_REMOVALS = 2000;

/** Thrown inside the check only. */
export class NotAGuide extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

/** What has been read so far, against the limits. */
export interface Budget {
  nodes: number;
  text: number;
}

function demand(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new NotAGuide(what);
}

/** @throws NotAGuide unless it is an object of fields */
export function fields(value: unknown): Fields {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), 'not an object');
  return value as Fields;
}

/**
 * Reads a list; each entry counts as a node.
 * @throws NotAGuide where it is no list or the budget is spent
 */
export function listOf<Entry>(value: unknown, budget: Budget, read: (entry: unknown) => Entry): Entry[] {
  demand(Array.isArray(value), 'not a list');
  budget.nodes += value.length;
  demand(budget.nodes <= GUIDE_LIMITS.nodes, 'too many nodes');
  // `map` would leave holes as they are.
  return Array.from(value, read);
}

/** @throws NotAGuide where it is no string or the budget is spent */
export function text(value: unknown, budget: Budget): string {
  demand(typeof value === 'string', 'not a text');
  budget.text += value.length;
  demand(budget.text <= GUIDE_LIMITS.text, 'too much text');
  return value;
}

/** The beginning of a text; never half a character at its end. */
export function beginning(value: string, length: number): string {
  return value.length > length ? value.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : value;
}

/**
 * A whole number, brought into range.
 * @throws NotAGuide where it is no whole number
 */
export function whole(value: unknown, least: number, most: number): number {
  demand(Number.isInteger(value), 'not a whole number');
  return Math.min(most, Math.max(least, value as number));
}

/** @throws NotAGuide where it is neither true nor false */
export function yesNo(value: unknown): boolean {
  demand(typeof value === 'boolean', 'not a yes or no');
  return value;
}

/** @throws NotAGuide where it is none of these */
export function oneOf<Choice>(value: unknown, choices: readonly Choice[]): Choice {
  demand(choices.includes(value as Choice), 'an unknown word');
  return value as Choice;
}

/** A relative address has no place in a guide: nothing can be resolved against this. */
const NO_BASE = 'about:blank';
function address(value: unknown, check: typeof safeAddress): string {
  demand(typeof value === 'string' && value.length <= GUIDE_LIMITS.address, 'not an address');
  const found = check(value, NO_BASE);
  demand(found !== undefined, 'an address that is not allowed');
  return found;
}
/** @throws NotAGuide unless it is an absolute https, http or mailto address */
export const linkTo = (value: unknown): string => address(value, safeAddress);
/** @throws NotAGuide unless it is an absolute https or http address */
export const webAddress = (value: unknown): string => address(value, pictureAddress);
