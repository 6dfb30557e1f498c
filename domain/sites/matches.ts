import { SITES } from './sites.ts';

/** Hosts that hold much more than our pages get patterns narrower than everything. */
const NARROW: Record<string, string[]> = {
  systemStatus: ['support/systemstatus*', '*/support/systemstatus*'],
};

/**
 * Match patterns for the manifest, derived from the site table, each once. They are as narrow as the
 * sites' in-page navigation allows: iCloud's apps and Apple's articles change their path without a load,
 * so there the whole host is matched and `recognise` decides.
 */
export function contentMatches(): string[] {
  const patterns = SITES.flatMap(({ site, hosts }) =>
    hosts.flatMap((host) => (NARROW[site] ?? ['*']).map((path) => `https://${host}/${path}`)),
  );
  return [...new Set(patterns)];
}

/** Match patterns of the whole hosts, each once: what host permissions and web-accessible resources go by. */
export const siteOrigins = (): string[] => [
  ...new Set(contentMatches().map((pattern) => pattern.replace(/(?<=:\/\/[^/]+\/).*/, '*'))),
];
