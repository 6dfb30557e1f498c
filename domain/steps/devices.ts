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

/** The device as far as the person told us. Nothing told: an iPhone of any version. */
export interface Target {
  device: Device;
  version?: Version | undefined;
}

/** Whether a device has a camera and a Settings app of its own: what is done on it is not done at a computer. */
export const isHandHeld = (device: Device): boolean => device === 'iPhone' || device === 'iPad';

/** Whether `value` names a device we write for. */
export function isDevice(value: unknown): value is Device {
  return DEVICES.includes(value as Device);
}

/** Whether `version` is one of the choices for `device`. */
export function isVersionOf(device: Device, version: unknown): version is Version {
  return (VERSIONS[device] as readonly unknown[]).includes(version);
}
