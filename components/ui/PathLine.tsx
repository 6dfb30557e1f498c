import type { Device } from '../../domain/steps/devices.ts';
import type { SettingsPath } from '../../domain/steps/paths.ts';
import { text, type Values } from '../text.ts';
import { olderLabel } from './PathChips.tsx';

/** Keeps the arrow with the label it leads to. */
const TO = ' ›\u00a0';

interface Props {
  path: SettingsPath;
  device: Device;
  words: Values;
}

/** Where a setting stands, large and in one line, for reading aloud and for copying. */
export function PathLine({ path: { labels, isOlder }, device, words }: Props) {
  return (
    <p class="path-line">
      {isOlder && <small>{olderLabel(device)} </small>}
      {labels.map((label) => text(`path.${label}`, words)).join(TO)}
    </p>
  );
}
