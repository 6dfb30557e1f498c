import { text } from '../text.ts';

/** While a guide takes longer than one notices. */
export function Opening() {
  return (
    <main class="reader no-guide">
      <p role="status">{text('reader.opening')}</p>
    </main>
  );
}
