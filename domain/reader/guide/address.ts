const ALLOWED = new Set(['https:', 'http:', 'mailto:']);

/** Longer ones carry data, not an address. */
const LONGEST = 8_000;

/**
 * The one allow-list for addresses that come from a page.
 * @param raw as it stands in the page
 * @param base what a relative address is relative to
 * @returns the absolute address, or `undefined` for any scheme but https, http and mailto and for what is no address
 */
export function safeAddress(raw: string | null | undefined, base: string): string | undefined {
  return safeUrl(raw, base)?.href;
}

/** The same, in its parts. */
export function safeUrl(raw: string | null | undefined, base: string): URL | undefined {
  if (!raw || raw.length > LONGEST) return;
  const url = URL.parse(raw.trim(), base);
  // Browsers differ in the hosts they take.
  return url && ALLOWED.has(url.protocol) && !url.host.includes('%') ? url : undefined;
}

/** The same for a picture: https or http only. */
export function pictureAddress(raw: string | null | undefined, base: string): string | undefined {
  const address = safeAddress(raw, base);
  return address && !address.startsWith('mailto:') ? address : undefined;
}
