import { text } from '../text.ts';

/** Whether the browser lets us onto Apple's pages; `granted` after a press here, `refused` likewise. */
export type Access = 'unknown' | 'held' | 'withheld' | 'granted' | 'refused';

/** Says so when the browser withheld Apple's hosts, and offers to ask for them. */
export function AccessNotice({ access, onAllow }: { access: Access; onAllow(): void }) {
  if (access === 'unknown' || access === 'held') return null;
  if (access !== 'withheld') {
    return (
      <p class="notice" role="status" data-access={access}>
        {text(access === 'granted' ? 'access.allowed' : 'access.refused')}
      </p>
    );
  }
  return (
    <div class="notice" data-access={access}>
      <p>{text('access.withheld')}</p>
      <button type="button" data-action="allow" onClick={onAllow}>
        {text('access.allow')}
      </button>
    </div>
  );
}
