import { targetOf } from '../../domain/case/state.ts';
import { DEVICES, type Device, VERSIONS, type Version } from '../../domain/steps/devices.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Card.tsx';
import { versionText } from './step-text.ts';

/** The person may say which device it is; nobody has to: without it, every place a setting may have is shown. */
export function DeviceChoice() {
  const app = useAppContext();
  const target = targetOf(app.state.case);
  const versions: readonly Version[] = VERSIONS[target.device];
  const choose = (device: Device, version: Version | 0 = 0) => app.onChange({ case: { device, version } });
  return (
    <Fold name="device" class="fold" title={text('device.summary', { device: text(`device.${target.device}`) })}>
      {() => (
        <>
          <fieldset class="radios">
            <legend>{text('device.title')}</legend>
            {DEVICES.map((device) => (
              <label class="check" key={device}>
                <input
                  type="radio"
                  name="device"
                  data-device={device}
                  checked={target.device === device}
                  onChange={() => choose(device)}
                />
                {text(`device.${device}`)}
              </label>
            ))}
          </fieldset>
          {versions.length > 0 && (
            <fieldset class="radios">
              <legend>{text('device.versionTitle')}</legend>
              {versions.map((version) => (
                <label class="check" key={version}>
                  <input
                    type="radio"
                    name="version"
                    checked={target.version === version}
                    onChange={() => choose(target.device, version)}
                  />
                  {versionText(target.device, version)}
                </label>
              ))}
              <label class="check">
                <input
                  type="radio"
                  name="version"
                  checked={target.version === undefined}
                  onChange={() => choose(target.device)}
                />
                {text('device.unknown')}
              </label>
              <p class="small">
                <BoldText>{text(target.device === 'Mac' ? 'device.whereMac' : 'device.whereIos')}</BoldText>
              </p>
            </fieldset>
          )}
        </>
      )}
    </Fold>
  );
}
