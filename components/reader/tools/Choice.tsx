import type { ReaderSettings } from '../../../domain/reader/reader-settings.ts';
import { useAppContext } from '../../app-context.ts';

interface Props<K extends keyof ReaderSettings> {
  /** Which setting it is. */
  name: K;
  legend: string;
  /** Each value with its words. */
  choices: readonly (readonly [ReaderSettings[K], string])[];
}

/** One setting of the reader: a row of which one is chosen. */
export function Choice<K extends keyof ReaderSettings>({ name, legend, choices }: Props<K>) {
  const { state, onChange } = useAppContext();
  return (
    <fieldset class="choice" data-setting={name}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map(([value, words]) => (
          <label key={String(value)}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={String(value)}
              checked={state.reader[name] === value}
              onChange={() => onChange({ reader: { [name]: value } as unknown as Partial<ReaderSettings> })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
