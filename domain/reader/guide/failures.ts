import { CAPTURE_FAILURES } from './guide.ts';

/**
 * Why a page cannot be read, each a plain sentence under `reader.failures`. `browserPage`: the browser lets no
 * extension in · `moved`: another page stood there meanwhile · `unread`: what the page gave is no guide.
 */
const READ_FAILURES = [...CAPTURE_FAILURES, 'browserPage', 'pdf', 'store', 'moved', 'unread'] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];

/** Whether a value, from an address or from storage, is one of them. */
export const isReadFailure = (value: unknown): value is ReadFailure =>
  READ_FAILURES.some((failure) => failure === value);
