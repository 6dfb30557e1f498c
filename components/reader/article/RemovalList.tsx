import { Fragment } from 'preact';
import type { Removal } from '../../../domain/reader/guide/guide.ts';
import { useAppContext } from '../../app-context.ts';
import { text } from '../../text.ts';
import { Fold } from '../../ui/Card.tsx';
import {
  byReason,
  countText,
  type PlacedRemoval,
  type RemovalGroup,
  removalGroups,
  removalSummary,
} from './removal-text.ts';

interface Props {
  removals: readonly Removal[];
  /** Indexes of the removals that are shown in the article. */
  shown: ReadonlySet<number>;
  onShow(removal: number): void;
  onHide(removal: number): void;
}

function Entry({ entry: { removal, index }, props }: { entry: PlacedRemoval; props: Props }) {
  const isShown = props.shown.has(index);
  return (
    <li class="row">
      <span>{removal.excerpt || text('reader.left.wordless')}</span>
      <button
        type="button"
        class="plain"
        data-action="showRemoval"
        onClick={() => (isShown ? props.onHide(index) : props.onShow(index))}
      >
        {text(isShown ? 'reader.left.hide' : 'reader.left.show')}
        <span class="unseen">: {removal.excerpt}</span>
      </button>
    </li>
  );
}

function Group({ group, props }: { group: RemovalGroup; props: Props }) {
  const { language } = useAppContext();
  return (
    <section>
      <h3>{countText(group.kind, group.count, language)}</h3>
      {byReason(group).map(([why, removals]) => (
        <Fragment key={why}>
          <p class="small" data-why={why}>
            {text(why)}
          </p>
          <ul>
            {removals.map((entry) => (
              <Entry key={entry.index} entry={entry} props={props} />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

/** What was removed from the page: a summary, and in the fold each removal with its reason. */
export function RemovalList(props: Props) {
  const { language } = useAppContext();
  if (props.removals.length === 0) return null;
  return (
    <footer class="removals" data-removals>
      <Fold name="removals" title={removalSummary(props.removals, language)}>
        {() => removalGroups(props.removals).map((group) => <Group key={group.kind} group={group} props={props} />)}
      </Fold>
    </footer>
  );
}
