import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

/** Where a page stands whose address nobody knows. */
export const NOWHERE = 'https://page.invalid/';

/** A saved page, as a server would send it. */
export interface PageFile {
  body: Buffer;
  contentType: string;
  /** The address it names itself, where it does. */
  canonical: string | undefined;
}

/** Browsers look for a page's own charset no further. */
const HEAD = 1024;
const UTF_8_BOM = [0xef, 0xbb, 0xbf];
const UTF_16_BOMS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const beginsWith = (body: Buffer, bytes: readonly number[]) => bytes.every((byte, index) => body[index] === byte);

/**
 * The header a saved page is sent with: the charset is the file's own; a file that names none and is UTF-8 was sent
 * with the charset in this header.
 */
export function contentTypeOf(body: Buffer): string {
  const says = /<meta[^>]+charset/i.test(body.subarray(0, HEAD).toString('latin1'));
  if (says || [UTF_8_BOM, ...UTF_16_BOMS].some((bom) => beginsWith(body, bom))) return 'text/html';
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The address in a page's canonical link, or `undefined` where it has none that could be opened. */
export function canonicalOf(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\b[^>]*>/gi)) {
    if (!/\brel\s*=\s*["']?canonical\b/i.test(tag)) continue;
    const [, quoted, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? [];
    const address = URL.parse((quoted ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim());
    if (address && /^https?:$/.test(address.protocol)) return address.href;
  }
  return;
}

/**
 * Reads a saved page.
 * @throws where there is no such file
 */
export async function readPageFile(path: string): Promise<PageFile> {
  const body = await readFile(path);
  return { body, contentType: contentTypeOf(body), canonical: canonicalOf(body.toString('utf8')) };
}
