import type { Device } from '../../domain/steps/devices.ts';
import type { SettingsPath } from '../../domain/steps/paths.ts';
import { text, type Values } from '../text.ts';

const OLDER = { iPhone: 'device.olderIPhone', iPad: 'device.olderIPad', Mac: 'device.olderMac' } as const;

/** What is shown before the place a setting has on older systems. */
const olderLabel = (device: Device): string => text(device === 'Windows' ? 'device.older' : OLDER[device]);

interface PathChipsProps {
  paths: readonly SettingsPath[];
  device: Device;
  values: Values;
}

/** Where a setting is, as a row of chips for each place. It repeats the sentence above, so it is not read aloud. */
export function PathChips({ paths, device, values }: PathChipsProps) {
  return (
    <>
      {paths.map(({ labels, isOlder }) => (
        <div class="path" aria-hidden="true" key={labels.join()}>
          {isOlder && <small>{olderLabel(device)}</small>}
          {labels.map((label, index) => (
            <span class="path-part" key={label}>
              {index > 0 && <i>›</i>}
              <span class="chip">{text(`path.${label}`, values)}</span>
            </span>
          ))}
        </div>
      ))}
    </>
  );
}

/** Keeps the arrow with the label it leads to. */
const TO = ' ›\u00a0';

interface PathLineProps {
  path: SettingsPath;
  device: Device;
  values: Values;
}

/** Where a setting is, large and in one line, for reading aloud and for copying. */
export function PathLine({ path: { labels, isOlder }, device, values }: PathLineProps) {
  return (
    <p class="path-line">
      {isOlder && <small>{olderLabel(device)} </small>}
      {labels.map((label) => text(`path.${label}`, values)).join(TO)}
    </p>
  );
}
