import { useId, useState } from 'preact/hooks';
import { itemsIn } from '../../domain/photos-line/find-meanings.ts';
import { text } from '../text.ts';

interface Props {
  label: string;
  /** What the button says. */
  action: string;
  onItems(items: number): void;
}

/** A number of photos, as the person reads it from the phone. */
export function NumberField({ label, action, onItems }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const items = itemsIn(typed);
    setInvalid(items === undefined);
    if (items === undefined) return;
    setTyped('');
    onItems(items);
  };
  return (
    <form class="number" data-number onSubmit={onSubmit}>
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-error`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{action}</button>
      </div>
      <p id={`${id}-error`} role="alert" class="small">
        {isInvalid && text('ending.badNumber')}
      </p>
    </form>
  );
}
