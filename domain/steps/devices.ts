/** The devices the steps are written for. Ids are stored: never change one. */
export const DEVICES = ['iPhone', 'iPad', 'Mac', 'Windows'] as const;
export type Device = (typeof DEVICES)[number];

/**
 * System versions between which Apple moved a setting, newest first: iOS and iPadOS 26 or newer, 18, 16–17, 15;
 * macOS 13 or newer, 12. The number is the oldest major version the choice stands for.
 */
export const VERSIONS = {
  iPhone: [26, 18, 16, 15],
  iPad: [26, 18, 16, 15],
  Mac: [13, 12],
  Windows: [],
} as const satisfies Record<Device, readonly number[]>;
export type Version = (typeof VERSIONS)[Device][number];

/** The device that the person chose. Without a choice: an iPhone of any version. */
export interface Target {
  device: Device;
  version?: Version | undefined;
}

/** Devices with a camera and a Settings app of their own: their steps are not done at a computer. */
export const HANDHELDS: readonly Device[] = ['iPhone', 'iPad'];
export const isHandheld = (device: Device): boolean => HANDHELDS.includes(device);

/** Whether `value` is one of the devices. */
export function isDevice(value: unknown): value is Device {
  return DEVICES.includes(value as Device);
}

/** Whether `version` is one of the choices for `device`. */
export function isVersionOf(device: Device, version: unknown): version is Version {
  return (VERSIONS[device] as readonly unknown[]).includes(version);
}
