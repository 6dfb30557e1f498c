/** Long enough for the browser to leave. */
const PATIENCE = 500;

/**
 * Back to the page the guide was made of. It stands before this one in the tab's history; where nothing does, since
 * the address was opened in a tab of its own, the page is opened anew.
 * @param source the page's address
 */
export function goBack(source: string): void {
  if (history.length > 1) history.back();
  const anew = setTimeout(() => location.assign(source), history.length > 1 ? PATIENCE : 0);
  // Kept for Forward, this page must not leave again when it comes back.
  addEventListener('pagehide', () => clearTimeout(anew), { once: true });
}
