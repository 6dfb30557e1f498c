import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { FEED, type FeedReply, sendFeed } from './apple-feed.ts';
import { answer } from './pages.ts';

/** `strict`: the strictest policies a page can send. `sandbox`: the page is in an origin of its own, too. */
export type HeaderSet = 'plain' | 'strict' | 'sandbox';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
const SANDBOX = { ...STRICT, 'content-security-policy': `${STRICT['content-security-policy']}; sandbox allow-scripts` };
const HEADERS: Record<HeaderSet, Record<string, string>> = { plain: {}, strict: STRICT, sandbox: SANDBOX };

export interface PageServer {
  /** The browser's proxy for everything: no request can leave this machine. */
  port: number;
  /** Changes what pages send from now on. */
  headers: HeaderSet;
  /** Hosts that were asked for and are none of the look-alikes. */
  unexpectedHosts: Set<string>;
  /** Every page request so far, `host/path`. */
  requests: string[];
  /** Requests with a referrer, `host/path < address`. */
  referrers: string[];
  /** How Apple's status feed is answered from now on; unset, as any other file. */
  feed: FeedReply | undefined;
  /** Requests for that feed: the query, and what could tell something about the person. */
  feedRequests: { query: string; cookie: string | undefined; referrer: string | undefined }[];
  /** Forgets every request, and answers as in the beginning. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * The look-alike web. A CONNECT proxy hands every connection, whatever its host, to one TLS server with a
 * certificate made now, so pages stand at their real addresses in both browsers, without root.
 */
export async function serve(): Promise<PageServer> {
  const tls = await makeTlsServer((request) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname: path, search: query } = new URL(request.url ?? '/', 'https://x');
    state.requests.push(host + path);
    if (host + path === FEED) {
      state.feedRequests.push({ query, cookie: request.headers.cookie, referrer: request.headers.referer });
      if (state.feed) return { feed: state.feed };
    }
    if (request.headers.referer) state.referrers.push(`${host}${path} < ${request.headers.referer}`);
    const found = answer(host, path);
    if (!found) state.unexpectedHosts.add(host);
    return { found, headers: HEADERS[state.headers] };
  });
  const open = new Set<Socket>();
  const proxy = createProxy((request, response) => {
    const location = (request.url ?? '/').replace(/^http:/, 'https:');
    response.writeHead(301, { location }).end();
  });
  proxy.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const state: PageServer = {
    port: (proxy.address() as AddressInfo).port,
    headers: 'plain',
    unexpectedHosts: new Set(),
    requests: [],
    referrers: [],
    feed: undefined,
    feedRequests: [],
    reset() {
      state.unexpectedHosts.clear();
      for (const list of [state.requests, state.referrers, state.feedRequests]) list.length = 0;
      state.headers = 'plain';
      state.feed = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  return state;
}

type Reply = { found: ReturnType<typeof answer>; headers: Record<string, string> } | { feed: FeedReply };

async function makeTlsServer(reply: (request: IncomingMessage) => Reply): Promise<Server> {
  const keys = await generate([{ name: 'commonName', value: 'look-alike pages' }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    const answered = reply(request);
    if ('feed' in answered) return void sendFeed(answered.feed, response);
    const { found, headers } = answered;
    if (!found) response.writeHead(404, { 'content-type': 'text/plain' }).end('No such look-alike page.');
    else {
      const location = found.location ? { location: found.location } : {};
      response
        .writeHead(found.status, { 'content-type': found.type, ...location, ...found.headers, ...headers })
        .end(found.body);
    }
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  return server;
}
