import type { ComponentChildren } from 'preact';
import { phaseOf } from '../domain/progress/phase.ts';
import { articleUrl, CONTACT_URL } from '../domain/steps/links.ts';
import { AppleStatus } from './AppleStatus.tsx';
import { Fold } from './Fold.tsx';
import { type Help, speak } from './help.ts';
import { KeepSafeList } from './KeepSafe.tsx';
import { OutLink } from './OutLink.tsx';
import { SellOrErase } from './SellOrErase.tsx';
import { text } from './text.ts';

interface Props {
  help: Help;
  onClear(): void;
  /** Rows that only one surface has. */
  children?: ComponentChildren;
}

/** Always at the end: Apple's status, what not to do, Apple's people, and the way to clear everything. */
export function MoreHelp({ help, onClear, children }: Props) {
  const say = speak(help);
  const hasAnswers = phaseOf(help.state) !== 'notStarted' || help.state.case.connectedAt > 0;
  return (
    <section class="more">
      <h2>{text('more.title')}</h2>
      <AppleStatus help={help} />
      <OutLink href={CONTACT_URL} hint={text('more.contactHint')}>
        {text('more.contact')}
      </OutLink>
      <OutLink href={articleUrl('118558')}>{text('links.a118558')}</OutLink>
      <Fold title={text('more.keepSafe')}>
        {() => (
          <>
            <KeepSafeList help={help} />
          </>
        )}
      </Fold>
      <Fold title={say('more.sell')}>
        {() => (
          <>
            <SellOrErase help={help} />
          </>
        )}
      </Fold>
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
