import {
  READER_FONTS,
  READER_SIZES,
  READER_THEMES,
  READER_WIDTHS,
  type ReaderSettings,
} from '../../../domain/reader/reader-settings.ts';
import { useAppContext } from '../../app-context.ts';
import { text } from '../../text.ts';

interface ChoiceProps<K extends keyof ReaderSettings> {
  name: K;
  legend: string;
  /** Each value with its text. */
  choices: readonly (readonly [ReaderSettings[K], string])[];
}

/** One setting of the reader as a row of radio buttons. */
function Choice<K extends keyof ReaderSettings>({ name, legend, choices }: ChoiceProps<K>) {
  const { state, onChange } = useAppContext();
  return (
    <fieldset class="choice" data-setting={name}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map(([value, label]) => (
          <label key={String(value)}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={String(value)}
              checked={state.reader[name] === value}
              onChange={() => onChange({ reader: { [name]: value } as unknown as Partial<ReaderSettings> })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The settings of the guide's look. Each change applies at once and is kept for the next guide. */
export function LookSettings() {
  return (
    <section class="look" aria-label={text('reader.look.title')}>
      <Choice
        name="size"
        legend={text('reader.look.size')}
        choices={READER_SIZES.map((size) => [size, text(`reader.size.s${size}`)])}
      />
      <Choice
        name="width"
        legend={text('reader.look.width')}
        choices={READER_WIDTHS.map((width) => [width, text(`reader.width.${width}`)])}
      />
      <Choice
        name="theme"
        legend={text('reader.look.theme')}
        choices={READER_THEMES.map((theme) => [theme, text(`reader.theme.${theme}`)])}
      />
      <Choice
        name="font"
        legend={text('reader.look.font')}
        choices={READER_FONTS.map((font) => [font, text(`reader.font.${font}`)])}
      />
      <Choice
        name="hasPictures"
        legend={text('reader.look.pictures')}
        choices={[
          [true, text('reader.look.picturesOn')],
          [false, text('reader.look.picturesOff')],
        ]}
      />
    </section>
  );
}
