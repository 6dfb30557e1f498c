import { useRef, useState } from 'preact/hooks';
import { text } from '../text.ts';

interface Props {
  /** What the button says. */
  label: string;
  /** The text to copy, made when it is pressed. */
  content(): string;
  /** Marks the button: `data-action`. */
  name?: string;
  /** A line of text instead of a framed button. */
  isQuiet?: boolean;
}

/** Copies a text; where the browser refuses, it shows the text to be copied by hand. */
export function CopyText({ label, content, name, isQuiet = false }: Props) {
  const [refused, setRefused] = useState<string>();
  const [hasCopied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const onCopy = async () => {
    const copy = content();
    try {
      await navigator.clipboard.writeText(copy);
      setCopied(true);
      setRefused(undefined);
    } catch {
      setRefused(copy);
      requestAnimationFrame(() => area.current?.select());
    }
  };
  return (
    <div class="copy">
      <button type="button" class={isQuiet ? 'plain' : undefined} data-action={name} onClick={onCopy}>
        {label}
      </button>
      <p role="status" class="small">
        {refused ? text('ending.copyFailed') : hasCopied ? text('ending.copied') : ''}
      </p>
      {refused && (
        <textarea
          ref={area}
          readOnly
          rows={Math.min(8, refused.split('\n').length + 1)}
          value={refused}
          aria-label={label}
        />
      )}
    </div>
  );
}
