/** A picture that does not come must not keep the paper waiting. */
const LONGEST_WAIT = 5000;

/** Prints with the pictures that were not scrolled to yet: browsers leave those white. */
export async function printWhole(shown: Document): Promise<void> {
  const pictures = [...shown.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of pictures) picture.loading = 'eager';
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  shown.defaultView?.print();
}
