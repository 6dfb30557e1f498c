import { sourceOf } from '../../components/reader/article/addresses.ts';
import { isReadFailure, type ReadFailure } from '../../domain/reader/guide/failures.ts';

/** What the reader's own address says: `reader.html?from=<address>[&why=<failure>]#<key>`. */
export interface ReaderAddress {
  /** The guide's page, where it is one of the web. */
  source: string | undefined;
  /** Rest of the guide's key in session storage. */
  key: string;
  why: ReadFailure | undefined;
}

/** Reads it; what is invalid counts as absent. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): ReaderAddress {
  const parameters = new URLSearchParams(search);
  const why = parameters.get('why');
  return {
    source: sourceOf(parameters.get('from')),
    key: hash.slice(1),
    why: isReadFailure(why) ? why : undefined,
  };
}
