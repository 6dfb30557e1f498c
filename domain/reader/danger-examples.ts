import type { Danger } from './danger.ts';
import { titles, type WordingExample } from './step-wordings-examples.ts';

/** Advice as guides give it, by what it risks. Read by tests only, never bundled. */
export const DANGER_EXAMPLES: Record<Danger, WordingExample[]> = {
  turnOff: [
    ...titles(`
      Turn iCloud Photos off and on again | Toggle iCloud Photos | Disable and re-enable iCloud Photo Library
      Turn off iCloud Photos | 4. Turn Off iCloud Photos on your iPhone | Fix 3: Toggle iCloud Photos Off and On
      Turn off and on iCloud Photos again | Turn off “Sync this iPhone” | Toggle Sync this iPhone off
      Refresh iCloud Photos by disabling iCloud Photos for a while | Re-enable iCloud Photos | Deactivate photo syncing
      Switch off the toggle for iCloud Photos | Turn the iCloud Photos switch off, wait, and turn it on | Turn off iCloud
    `),
    {
      title: 'Check your iCloud settings',
      text: 'Open Settings > [your name] > iCloud > Photos. Turn the switch off, wait a minute and turn it on.',
    },
    {
      title: 'Make sure iCloud Photos is on',
      text: 'If it is on already, toggle it off and on again.',
    },
    { title: 'Look at the settings', text: 'If that does not help, turn off iCloud Photos.\nWait. Turn it on.' },
  ],
  delete: [
    ...titles(`
      Delete photos to free up iCloud storage | Delete unwanted photos and videos | Remove duplicate photos
      Free up space by deleting photos | Deleting old pictures | Get rid of large videos | Clean up your photo library
      Delete unused apps, photos and videos | Empty the Recently Deleted album | Delete the iCloud backup to free up storage
      Delete old backups to make space in iCloud
    `),
    { title: 'Check your iCloud storage', text: 'Is it full? Delete some photos that you do not need.' },
    { title: 'Free up space', text: 'Open iPhone Storage\nDelete large files, videos and apps\nRestart' },
  ],
  signOut: [
    ...titles(`
      Sign out and back in | Sign out of iCloud | Log out of your Apple ID and log back in
      Sign Out of iCloud on Your iPhone and Sign In Again | Signing out of the Apple Account
    `),
    { title: 'Check your account', text: 'Tap your name, scroll down and tap Sign Out.' },
  ],
  erase: titles(`
    Erase all content and settings | Factory reset your iPhone | Reset iPhone to factory settings | Reset your iPhone
    Restore your iPhone from an iCloud backup | Erase your iPhone and set it up again | Wipe the iPhone
    Restore your iPhone with Finder
  `),
};

/** What only sounds like it. */
export const HARMLESS_EXAMPLES: WordingExample[] = [
  ...titles(`
    Do not turn off iCloud Photos | Never delete photos to free space | Don’t sign out of iCloud
    Do not erase your iPhone | Avoid deleting photos | Free up space without deleting photos
    Turn on iCloud Photos | Toggle iCloud Photos on | Turn iCloud Photos back on | Check the iCloud Photos toggle
    Make sure iCloud Photos is not turned off | Turn off Low Power Mode | Turn Wi-Fi off and on
    Turn off iCloud Drive | Turn off Optimize iPhone Storage | Turn your iPhone off and on again
    Turn off Shared Albums | Delete unused apps | Delete apps to make space for photos | Delete the Photos app
    Sign in to iCloud | Sign out of icloud.com | Reset network settings | Hard reset your iPhone
    Force reset the iPhone | Recover deleted photos | Look in Recently Deleted | Buy more iCloud storage
    What happens if I turn off iCloud Photos? | Will I lose photos when I sign out of iCloud?
    Restart your iPhone
  `),
  { title: 'Check iCloud Photos', text: 'If you turn off iCloud Photos, the sync starts again.' },
  { title: 'Check iCloud Photos', text: 'If it is turned off, turn it on. You should never turn it off.' },
  { title: 'Check your storage', text: 'When you delete a photo, it disappears everywhere.' },
  { title: 'Check your storage', text: 'Deleting photos removes them from all devices.' },
  { title: 'Turn off Airplane Mode', text: 'iCloud Photos needs the internet. If Airplane Mode is on, turn it off.' },
  { title: 'Restart', text: 'Turn it off with both buttons. Then iCloud Photos goes on.' },
  { title: 'Sign out of Netflix', guide: 'Netflix does not play' },
  { title: 'Delete photos', guide: 'How to make space on an Android phone' },
];
