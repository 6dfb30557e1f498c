/** Long enough for the browser to leave. */
const TIMEOUT_MS = 500;

/**
 * Back to the page the guide was made of. It is before this one in the tab's history; where nothing is, since
 * the address was opened in a tab of its own, the page is opened again.
 * @param source the page's address
 */
export function goBack(source: string): void {
  if (history.length > 1) history.back();
  const fallback = setTimeout(() => location.assign(source), history.length > 1 ? TIMEOUT_MS : 0);
  // Kept for Forward, this page must not leave again when it comes back.
  addEventListener('pagehide', () => clearTimeout(fallback), { once: true });
}
