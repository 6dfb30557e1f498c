import type { ComponentChildren } from 'preact';
import { phaseOf } from '../../domain/case/phase.ts';
import { articleUrl, CONTACT_URL } from '../../domain/steps/links.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { AppleStatus } from '../apple-status/AppleStatus.tsx';
import { KeepSafeList, SellOrErase } from '../endings/KeepSafe.tsx';
import { text } from '../text.ts';
import { Fold } from '../ui/Card.tsx';
import { OutLink } from '../ui/OutLink.tsx';

interface Props {
  onClear(): void;
  /** Rows that only one surface has. */
  children?: ComponentChildren;
}

/** Always at the end: Apple's status, what not to do, Apple's people, and the way to clear everything. */
export function MoreHelp({ onClear, children }: Props) {
  const app = useAppContext();
  const say = deviceText(app);
  const hasAnswers = phaseOf(app.state) !== 'notStarted' || app.state.case.connectedAt > 0;
  return (
    <section class="more">
      <h2>{text('more.title')}</h2>
      <AppleStatus />
      <OutLink href={CONTACT_URL} hint={text('more.contactHint')}>
        {text('more.contact')}
      </OutLink>
      <OutLink href={articleUrl('118558')}>{text('links.a118558')}</OutLink>
      <Fold title={text('more.keepSafe')}>{() => <KeepSafeList />}</Fold>
      <Fold title={say('more.sell')}>{() => <SellOrErase />}</Fold>
      {children}
      {hasAnswers && (
        <button type="button" class="plain" data-action="clear" onClick={onClear}>
          {text('more.clear')}
        </button>
      )}
      <p class="small">{text('more.shared')}</p>
    </section>
  );
}
