import {
  READER_FONTS,
  READER_SIZES,
  READER_THEMES,
  READER_WIDTHS,
  type ReaderSettings,
} from '../../../domain/reader/reader-settings.ts';
import { text } from '../../text.ts';
import { Choice } from './Choice.tsx';

interface Props {
  settings: ReaderSettings;
  onChange(changes: Partial<ReaderSettings>): void;
}

/** How the guide looks. Every change is seen at once and kept for the next guide. */
export function LookSettings(props: Props) {
  return (
    <section class="look" aria-label={text('reader.look.title')}>
      <Choice
        {...props}
        name="size"
        legend={text('reader.look.size')}
        choices={READER_SIZES.map((size) => [size, text(`reader.size.s${size}`)])}
      />
      <Choice
        {...props}
        name="width"
        legend={text('reader.look.width')}
        choices={READER_WIDTHS.map((width) => [width, text(`reader.width.${width}`)])}
      />
      <Choice
        {...props}
        name="theme"
        legend={text('reader.look.theme')}
        choices={READER_THEMES.map((theme) => [theme, text(`reader.theme.${theme}`)])}
      />
      <Choice
        {...props}
        name="font"
        legend={text('reader.look.font')}
        choices={READER_FONTS.map((font) => [font, text(`reader.font.${font}`)])}
      />
      <Choice
        {...props}
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
