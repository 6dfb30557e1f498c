/** The host of an address in ASCII (Punycode), so that look-alike letters show; '' where it is not an address. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

const withoutHash = (address: string): string => address.split('#')[0] ?? '';

/** Whether a link leads to a place in the same page. */
export const isWithin = (source: string, href: string): boolean =>
  href.includes('#') && withoutHash(href) === withoutHash(source);
