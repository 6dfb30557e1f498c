import type { Meaning } from '../../domain/photos-line/meanings.ts';
import { text } from '../text.ts';
import { MeaningChoice } from './MeaningChoices.tsx';

interface Props {
  line: string;
  /** What it may mean, the likeliest first. */
  found: readonly Meaning[];
  onLine(line: string): void;
  onChoose(meaning: Meaning): void;
}

/** Fewer letters than these may become any word. */
const FEWEST = 3;

/** For those who have the words before them: what they may mean, while they are typed. */
export function LineSearch({ line, found, onLine, onChoose }: Props) {
  const isTyped = line.trim().length >= FEWEST;
  const [likeliest] = found;
  return (
    <div class="search" data-found={isTyped ? found.length : undefined}>
      <label>
        {text('photosLine.type')}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={line}
          onInput={(event) => onLine(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isTyped && likeliest && found.length === 1) onChoose(likeliest);
          }}
        />
      </label>
      <p role="status" class="small">
        {isTyped && text(found.length > 0 ? 'photosLine.found' : 'photosLine.unknown')}
      </p>
      {isTyped && found.map((meaning) => <MeaningChoice key={meaning} meaning={meaning} onChoose={onChoose} />)}
      {isTyped && found.length === 0 && (
        <button type="button" data-choice="startChecks" onClick={() => onChoose('noLine')}>
          {text('photosLine.startChecks')}
        </button>
      )}
    </div>
  );
}
