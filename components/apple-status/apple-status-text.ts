import type { FeedSnapshot, OtherService, StatusFailure } from '../../domain/apple-status/apple-status.ts';
import {
  askedAt,
  type IncidentSnapshot,
  isIncidentRunning,
  lastIncident,
  shownStatus,
} from '../../domain/apple-status/shown-status.ts';
import { type AppContext, deviceText } from '../app-context.ts';
import { text } from '../text.ts';
import { pastLabel, timeLabel } from '../time.ts';

/** What is said of Apple's status: the answer, and what follows from it. */
export interface AppleStatusText {
  mark: 'working' | 'incident' | 'resolved' | 'unknown';
  why?: StatusFailure | 'old' | 'noAnswer' | 'china';
  title: string;
  more: string[];
  /** Where the title does not say it: when this was read, or asked in vain. */
  when?: string;
}

/** Nothing where Apple was not asked, or too long ago. */
export function appleStatusText(app: AppContext): AppleStatusText | undefined {
  const { state, now } = app;
  const shown = shownStatus(state.appleStatus, now);
  if (shown?.kind === 'read') return snapshotText(app, shown.snapshot);
  if (shown?.why === 'old') return incidentText(app);
  const incident = lastIncident(state.appleStatus, now);
  const before = incident && [text('appleStatus.last', { read: past(app, incident.readAt) })];
  const asked = past(app, askedAt(state.appleStatus));
  return shown && { ...unknownText(shown.why, before), when: text('appleStatus.asked', { asked }) };
}

/** For the card above the steps: an incident stays there while a later request fails. */
export function incidentText(app: AppContext): AppleStatusText | undefined {
  const { state, now } = app;
  const incident = lastIncident(state.appleStatus, now);
  if (!incident) return undefined;
  const read = past(app, incident.readAt);
  const why = state.appleStatus.failure?.why;
  const failed = why ? [text('appleStatus.notAgain'), text(`appleStatus.why.${why}`)] : [];
  if (!isIncidentRunning(state.appleStatus, now)) {
    const old = text('appleStatus.old', { read });
    return { mark: 'unknown', why: 'old', title: old, more: why ? failed : [text('appleStatus.why.old')] };
  }
  const { more, ...incidentOnly } = snapshotText(app, incident);
  return { ...incidentOnly, more: [...more, ...failed] };
}

/** No answer, with the reason. */
export const unknownText = (why: NonNullable<AppleStatusText['why']>, more: string[] = []): AppleStatusText => ({
  mark: 'unknown',
  why,
  title: text('appleStatus.unknown'),
  more: [text(`appleStatus.why.${why}`), ...more],
});

const past = ({ now, language }: AppContext, at: number) => pastLabel(at, now, language);

function snapshotText(app: AppContext, snapshot: FeedSnapshot): AppleStatusText {
  const { photos, others, readAt } = snapshot;
  const read = past(app, readAt);
  const othersKey = photos.kind === 'incident' ? 'appleStatus.othersToo' : 'appleStatus.others';
  const aboutOthers = others.length > 0 ? [text(othersKey, { services: list(app, others) })] : [];
  const when = text('appleStatus.read', { read });
  switch (photos.kind) {
    case 'working':
      return {
        mark: 'working',
        title: text('appleStatus.working', { read }),
        more: [text('appleStatus.late'), ...aboutOthers],
      };
    case 'resolved': {
      const { trouble, endedAt } = photos;
      const ended = timeLabel(endedAt, app.now, app.language);
      const title = endedAt > 0 ? text(`appleStatus.${trouble}Over`, { ended }) : text(`appleStatus.${trouble}OverNow`);
      const more = [deviceText(app)('appleStatus.overMore'), ...aboutOthers];
      return { mark: 'resolved', title, more, when };
    }
    case 'incident': {
      const { trouble, sameIncident } = photos;
      const wait = deviceText(app)(trouble === 'work' ? 'appleStatus.waitWork' : 'appleStatus.wait');
      const same = sameIncident.length > 0 ? [text('appleStatus.same', { services: list(app, sameIncident) })] : [];
      const more = [wait, ...same, ...aboutOthers];
      return { mark: 'incident', title: incidentTitle(app, photos), more, when };
    }
  }
}

function incidentTitle(app: AppContext, { trouble, since, users }: IncidentSnapshot['photos']): string {
  const values = { since: since > 0 ? past(app, since) : '' };
  if (trouble === 'work') return text(since > 0 ? 'appleStatus.work' : 'appleStatus.workNow', values);
  return text(since > 0 ? `appleStatus.problem.${users}` : `appleStatus.problemNow.${users}`, values);
}

/** Names in a list, as the language joins them. */
const list = ({ language }: AppContext, services: readonly OtherService[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    services.map((service) => text(`appleStatus.services.${service}`)),
  );
