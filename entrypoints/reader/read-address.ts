import { isReadFailure, type ReadFailure } from '../../domain/reader/guide/failures.ts';

/** The parts of the reader's own address: `reader.html?from=<address>[&why=<failure>]#<key>`. */
export interface ReaderAddress {
  /** Address of the guide's page, where it is http or https. */
  source: string | undefined;
  /** End of the guide's key in session storage. */
  key: string;
  why: ReadFailure | undefined;
}

/**
 * The address of the guide's page from the parameter `reader.html?from=`.
 * @returns `undefined` for anything but http and https, since anybody can write the parameter
 */
function sourceOf(from: string | null): string | undefined {
  const url = URL.parse(from ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Reads the reader's address; an invalid part counts as absent. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): ReaderAddress {
  const parameters = new URLSearchParams(search);
  const why = parameters.get('why');
  return {
    source: sourceOf(parameters.get('from')),
    key: hash.slice(1),
    why: isReadFailure(why) ? why : undefined,
  };
}
