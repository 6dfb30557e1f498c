import { READER_RATES, type ReaderSettings } from '../../../domain/reader/reader-settings.ts';
import { useAppContext } from '../../app-context.ts';
import { text } from '../../text.ts';
import { Fold } from '../../ui/Card.tsx';
import { useIsWide } from '../tools/Contents.tsx';
import type { Speech, SpeechState, Voice } from './speech-types.ts';

interface Props {
  speech: Speech;
  state: SpeechState;
  voices: readonly Voice[];
  onStop(): void;
}

/** The choice of voice and speed. A voice of a server says so, since the text is sent there. */
function VoiceChoices({ voices }: Pick<Props, 'voices'>) {
  const { state, language, onChange } = useAppContext();
  const settings = state.reader;
  const onSettings = (reader: Partial<ReaderSettings>) => onChange({ reader });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div class="player-choices">
      <label>
        {text('reader.speech.voice')}
        <select data-setting="voice" onChange={(event) => onSettings({ voice: event.currentTarget.value })}>
          <option value="" selected={settings.voice === ''}>
            {text('reader.speech.anyVoice')}
          </option>
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI} selected={settings.voice === voiceURI}>
              {localService ? name : text('reader.speech.distantVoice', { voice: name })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('reader.speech.rate')}
        <select
          data-setting="rate"
          onChange={(event) => onSettings({ rate: Number(event.currentTarget.value) as ReaderSettings['rate'] })}
        >
          {READER_RATES.map((rate) => (
            <option key={rate} value={rate} selected={settings.rate === rate}>
              {percent.format(rate)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The controls at the lower edge while the guide is read aloud. */
export function Player({ speech, state, voices, onStop }: Props) {
  const isWide = useIsWide();
  const isPaused = state.status !== 'speaking';
  const onPlay = () => {
    if (state.status === 'paused') speech.resume();
    else if (isPaused) speech.play();
    else speech.pause();
  };
  return (
    <section class="player" data-speech={state.status} aria-label={text('reader.speech.title')}>
      {state.error && (
        <p class="small" role="alert" data-speech-error={state.error}>
          {text(`reader.speech.${state.error}`)}
        </p>
      )}
      <div class="player-row">
        <button
          type="button"
          class="plain"
          data-action="previousSentence"
          aria-label={text('reader.speech.previousName')}
          onClick={() => speech.previous()}
        >
          {text('reader.speech.previous')}
        </button>
        <button type="button" data-action="pause" onClick={onPlay}>
          {text(isPaused ? 'reader.speech.resume' : 'reader.speech.pause')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="nextSentence"
          aria-label={text('reader.speech.nextName')}
          onClick={() => speech.next()}
        >
          {text('reader.speech.next')}
        </button>
        <button type="button" class="plain" data-action="stop" onClick={onStop}>
          {text('reader.speech.stop')}
        </button>
        {isWide && <VoiceChoices voices={voices} />}
      </div>
      {!isWide && (
        <Fold name="voice" title={text('reader.speech.choices')}>
          {() => <VoiceChoices voices={voices} />}
        </Fold>
      )}
    </section>
  );
}
