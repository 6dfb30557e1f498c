import { setOpenCard } from '../../domain/case/changes.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { DIAGNOSIS, moveFocus } from '../ui/focus.ts';

/** Where the person said the photos are, with the way to say something else. */
export function PlaceAnswer() {
  const app = useAppContext();
  const say = deviceText(app);
  const { place } = app.state.case;
  const onChange = () => {
    app.onChange(setOpenCard('place'));
    moveFocus(DIAGNOSIS);
  };
  return (
    <p class="small told-line" data-place-told={place}>
      <span>{say('place.answered', { place: say(place === 'none' ? 'place.unsure' : `place.${place}`) })}</span>
      <button
        type="button"
        class="plain"
        data-action="changePlace"
        aria-label={text('place.changeName')}
        onClick={onChange}
      >
        {text('place.change')}
      </button>
    </p>
  );
}
