// Stands before a page's own script in the bench's copy: notes when the page called itself ready.
new MutationObserver((_, observer) => {
  const { dataset } = document.documentElement;
  if (!dataset.ready) return;
  observer.disconnect();
  dataset.readyAt = String(performance.now());
  if (parent !== self) parent.postMessage({ readyAt: performance.timeOrigin + performance.now() }, '*');
}).observe(document.documentElement, { attributeFilter: ['data-ready'] });
