import { text } from '../text.ts';

interface Props {
  /** Something was told already. */
  isAgain: boolean;
  isBusy: boolean;
  /** Beside other words, not under them. */
  isQuiet?: boolean;
  onAsk(): void;
}

/** The button that asks Apple for its status. */
export function AskAgain({ isAgain, isBusy, isQuiet = false, onAsk }: Props) {
  return (
    <button
      type="button"
      class={isQuiet ? 'plain' : undefined}
      data-action="appleStatus"
      aria-disabled={isBusy}
      onClick={onAsk}
    >
      {text(isAgain ? 'appleStatus.again' : 'appleStatus.check')}
    </button>
  );
}
