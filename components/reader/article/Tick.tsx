import { text } from '../../text.ts';
import { ourLanguage } from './drawing.ts';

interface Props {
  /** The step's title, which says what is done to those who do not see it above. */
  title: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

/** Below a guide's step that is none of the seven; unticked again, it is undone. */
export function Tick({ title, isTicked, onTick }: Props) {
  return (
    <label class="ours check" {...ourLanguage()}>
      <input
        type="checkbox"
        data-action="tick"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {text('reader.step.done')}
        <span class="unseen">: {title}</span>
      </span>
    </label>
  );
}
