import { recordPlace, setOpenCard } from '../../domain/case/changes.ts';
import { PLACES, type Place } from '../../domain/case/state.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText, Warning } from '../ui/BoldText.tsx';
import { Card } from '../ui/Card.tsx';
import { OutLink } from '../ui/OutLink.tsx';

/** Where the missing photos can be seen: it decides what may be touched, and which way they do not travel. */
export function PlaceQuestion() {
  const app = useAppContext();
  const say = deviceText(app);
  const { place: chosen } = app.state.case;
  const choices = PLACES.filter((place) => place !== 'none');
  const onChoose = (place: Place) =>
    app.onChange(recordPlace(place), place === 'cloudEmpty' ? 'caseCard' : 'diagnosis');
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
          onClick={() => app.onChange(setOpenCard('none'), 'diagnosis')}
        >
          {text('place.keep')}
        </button>
      )}
    </section>
  );
}

/** Where the person said the photos are, with the way to say something else. */
export function PlaceAnswer() {
  const app = useAppContext();
  const say = deviceText(app);
  const { place } = app.state.case;
  const onChange = () => app.onChange(setOpenCard('place'), 'diagnosis');
  return (
    <p class="small answer-line" data-place-told={place}>
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

/** The photos are nowhere to be seen: the seven steps would only cost the days in which they can be recovered. */
export function Nowhere() {
  const app = useAppContext();
  const say = deviceText(app);
  const go = (card: 'place' | 'status') => () => {
    app.onChange(setOpenCard(card), 'diagnosis');
  };
  return (
    <Card title={text('nowhere.title')} mark="nowhere">
      <p>{text('nowhere.why')}</p>
      <ul class="plain-list">
        {(['deleted', 'hidden', 'shared', 'account'] as const).map((key) => (
          <li key={key}>
            <BoldText>{say(`nowhere.${key}`)}</BoldText>
          </li>
        ))}
      </ul>
      <Warning isGrave>{text('nowhere.not')}</Warning>
      <OutLink href={articleUrl('118558')}>{text('links.a118558')}</OutLink>
      <div class="choices">
        <button type="button" data-choice="found" onClick={go('place')}>
          {text('nowhere.found')}
        </button>
        <button type="button" data-choice="goOn" onClick={go('status')}>
          {text('nowhere.goOn')}
        </button>
      </div>
    </Card>
  );
}
