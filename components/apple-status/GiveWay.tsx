import type { ComponentChildren } from 'preact';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { isAppleTheReason } from './IncidentNotice.tsx';

/** The steps, folded while Apple has a problem: there is nothing to repair at home. */
export function GiveWay({ children }: { children: ComponentChildren }) {
  const app = useAppContext();
  if (!isAppleTheReason(app)) return <>{children}</>;
  return (
    <details class="give-way" data-fold="steps">
      <summary>{text('appleStatus.steps')}</summary>
      {children}
    </details>
  );
}
