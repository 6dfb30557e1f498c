import { READER_FONTS, READER_SIZES, READER_THEMES, READER_WIDTHS } from '../../../domain/reader/reader-settings.ts';
import { text } from '../../text.ts';
import { Choice } from './Choice.tsx';

/** How the guide looks. Every change is seen at once and kept for the next guide. */
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
