import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentMatches } from '../../domain/sites/matches.ts';
import { spot } from './spot.ts';

export default defineContentScript({
  // Read when the manifest is made; in the script itself the list would only take room.
  matches: import.meta.env.SSR ? contentMatches() : [],
  async main() {
    const page = document as Document & { prerendering?: boolean };
    if (page.prerendering) await new Promise((shown) => page.addEventListener('prerenderingchange', shown));
    spot();
  },
});
