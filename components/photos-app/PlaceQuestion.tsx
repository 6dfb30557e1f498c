import { recordPlace, setOpenCard } from '../../domain/case/changes.ts';
import { PLACES, type Place } from '../../domain/case/state.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { DIAGNOSIS, moveFocus, SITUATION } from '../ui/focus.ts';

/** Where the missing photos can be seen: it decides what may be touched, and which way they do not travel. */
export function PlaceQuestion() {
  const app = useAppContext();
  const say = deviceText(app);
  const { place: chosen } = app.state.case;
  const choices = PLACES.filter((place) => place !== 'none');
  const onChoose = (place: Place) => {
    app.onChange(recordPlace(place));
    moveFocus(place === 'cloudEmpty' ? SITUATION : DIAGNOSIS);
  };
  return (
    <section class="card" data-diagnosis="place">
      <fieldset>
        <legend>
          <h2 tabIndex={-1}>{text('place.title')}</h2>
        </legend>
        {choices.map((place) => (
          <button
            type="button"
            key={place}
            data-place={place}
            aria-pressed={chosen === 'none' ? undefined : chosen === place}
            onClick={() => onChoose(place)}
          >
            {say(`place.${place}`)}
          </button>
        ))}
      </fieldset>
      {chosen !== 'none' && (
        <button
          type="button"
          class="plain"
          data-choice="keepPlace"
          onClick={() => {
            app.onChange(setOpenCard('none'));
            moveFocus(DIAGNOSIS);
          }}
        >
          {text('place.keep')}
        </button>
      )}
    </section>
  );
}
