import type { ServerResponse } from 'node:http';

/** Where Apple's status feed stands, as the server sees it. */
export const FEED = 'www.apple.com/support/systemstatus/data/system_status_en_US.js';

/** How Apple's host answers for its status feed. */
export interface FeedReply {
  body?: string;
  status?: number;
  type?: string;
  location?: string;
  /** The connection is cut before the answer. */
  isCut?: boolean;
  /** The answer waits for this. */
  waitsFor?: Promise<unknown>;
}

/** Sends the reply, as soon as it may go. */
export async function sendFeed(reply: FeedReply, response: ServerResponse): Promise<void> {
  const { body = '', status = 200, type = 'application/javascript', location, isCut, waitsFor } = reply;
  await waitsFor;
  if (isCut) response.destroy();
  else response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(body);
}
