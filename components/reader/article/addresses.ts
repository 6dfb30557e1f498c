/** The host of an address as the URL standard writes it, so that a look-alike letter shows; '' for no address. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

const withoutHash = (address: string): string => address.split('#')[0] ?? '';

/** Whether a link leads to a place in the very page it stands in. */
export const isWithin = (source: string, href: string): boolean =>
  href.includes('#') && withoutHash(href) === withoutHash(source);

/**
 * The address of the page a guide comes from, as `reader.html?from=` says it.
 * @returns `undefined` for anything but http and https: the parameter may be written by anybody
 */
export function sourceOf(from: string | null): string | undefined {
  const url = URL.parse(from ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
