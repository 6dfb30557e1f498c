import type { ComponentChildren } from 'preact';
import type { AppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { isAppleTheReason } from './IncidentNotice.tsx';

/** The steps, folded while Apple has a problem: there is nothing to repair at home. */
export function GiveWay({ help, children }: { help: AppContext; children: ComponentChildren }) {
  if (!isAppleTheReason(help)) return <>{children}</>;
  return (
    <details class="give-way" data-fold="steps">
      <summary>{text('appleStatus.steps')}</summary>
      {children}
    </details>
  );
}
