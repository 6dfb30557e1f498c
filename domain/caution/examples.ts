import type { CautionId } from './cautions.ts';
import type { Surroundings } from './find.ts';

/** A sentence, and what stands around it. Read by tests only, never bundled. */
export interface CautionExample extends Partial<Surroundings> {
  text: string;
}

/** Sentences, one a line. */
export const lines = (all: string): CautionExample[] =>
  all
    .split('\n')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '');
/** Headings and items of lists, one a line. */
export const headings = (all: string): CautionExample[] => lines(all).map((line) => ({ ...line, isHeading: true }));

/** Advice as guides give it: switches and accounts. The rest stands in the files beside it. */
export const ADVICE: Partial<Record<CautionId, CautionExample[]>> = {
  turnOff: [
    ...headings(`
      Turn iCloud Photos off and on again
      4. Turn iCloud Photos off and on
      Toggle iCloud Photos
      Disable and re-enable iCloud Photo Library
      Fix 3: Toggle iCloud Photos Off and On
      Turn off and on iCloud Photos again
      Turn off “Sync this iPhone”
      Refresh iCloud Photos by disabling iCloud Photos for a while
      Re-enable iCloud Photos
      Deactivate photo syncing
      Switch off the toggle for iCloud Photos
      Turn the iCloud Photos switch off, wait, and turn it on
      Turn off iCloud
      Toggling iCloud Photos off and on
      Disabling iCloud Photos Temporarily
      How to turn off iCloud Photos
      Solution 5 – Switch iCloud Photos Off, Then On
      Reset iCloud Photos
    `),
    ...lines(`
      Try turning iCloud Photos off and then back on.
      You can turn iCloud Photos off for a minute, then enable it again.
      Go ahead and disable iCloud Photos.
      We recommend disabling iCloud Photos for a few minutes.
      iCloud Photos should be turned off and then on again.
      If nothing else helps, switch iCloud Photos off.
      If this does not work turn off iCloud Photos and restart.
      Simply flip the iCloud Photos switch to off, count to ten, and flip it back.
      Open Settings > [your name] > iCloud > Photos, and toggle off “Sync this iPhone”.
      Head to Settings → your name → iCloud → Photos and switch Sync this iPad off.
      You might want to deactivate iCloud Photos on both devices.
      Another trick is to turn the iCloud Photo Library off.
      The easiest fix is turning off iCloud Photos and turning it back on.
      A lot of people fix this by toggling iCloud Photos.
      Toggling iCloud Photos off and on usually does the trick.
      Have you tried turning iCloud Photos off and on again?
      Why not disable iCloud Photos for a moment?
      Untick iCloud Photos in the iCloud app, click Apply, then tick it again.
      On a Mac, uncheck the box next to iCloud Photos.
      Make sure that iCloud Photos is switched off before you go on.
      Keep iCloud Photos turned off for at least half an hour.
      Set iCloud Photos to Off.
      Slide the toggle beside iCloud Photos to the off position.
      Tap the green switch next to Sync this iPhone so that it turns grey.
      I'd switch off icloud photos and start again.
      turn of... I mean turn off iCloud photos, reboot, done
      First you turn off iCloud Photos, then you wait a bit.
      Consider stopping here, or disable iCloud Photo Library and begin again.
      It may help to turn iCloud Photos off and back on.
      Do not hesitate to turn iCloud Photos off and on.
      Your next step is to disable photo syncing with iCloud.
      Users should disable iCloud Photos before updating.
      Start by switching off iCloud Photos on the phone.
      It is worth toggling Sync this iPhone off for a minute.
      Under Apps Using iCloud, tap Photos and turn off the iCloud Photos toggle.
      In the iCloud settings, turn Photos off.
      Stop using iCloud Photos for a day and then turn it on.
      All you need to do is turn off the switch for iCloud Photos.
      Nothing left but to turn iCloud Photos off.
      Don't panic, just turn off iCloud Photos and turn it on again.
      Once you are there, turn off iCloud Photos.
      After turning off iCloud Photos, wait a minute and turn it back on.
      Opt out of iCloud Photos, then opt in again.
      To restart the sync, you'll need to turn off iCloud Photos.
      We suggest that you turn iCloud Photos off overnight.
    `),
    {
      text: 'Turn the switch off, wait a minute and turn it on.',
      before: 'Open Settings > [your name] > iCloud > Photos.',
    },
    { text: 'If it is on already, toggle it off and on again.', heading: 'Make sure iCloud Photos is on' },
    { text: 'Toggle it off, wait 30 seconds, toggle it on.', heading: 'Refresh iCloud Photos' },
    { text: 'Switch it off for a while.', before: 'Find Sync this iPhone.', heading: 'Check your settings' },
    { text: 'Disable this option and re-enable it after a few seconds.', before: 'Look for iCloud Photos.' },
    {
      text: 'Toggle the switch off and then back on.',
      before: 'Go to Settings, tap your name, then iCloud, then Photos.',
    },
    { text: 'Then turn that off.', before: 'Scroll to iCloud Photos.' },
    { text: 'It should be switched off for a moment.', before: 'Now look at iCloud Photos.' },
  ],
  signOut: [
    ...headings(`
      Sign out and back in
      Sign out
      Sign out of iCloud
      Log out of your Apple ID and log back in
      Sign Out of iCloud on Your iPhone and Sign In Again
      Signing out of the Apple Account
      7. Sign Out and Sign Back In to Your Apple ID
      Log Off and On Again
      Settings > [your name] > Sign Out
      Remove your Apple ID from the iPhone
      How to sign out of iCloud
    `),
    ...lines(`
      Tap your name, scroll down and tap Sign Out.
      Scroll all the way down, and hit “Sign Out”.
      If nothing helps, sign out of iCloud.
      The fix is to sign out.
      You could also try signing out of your Apple Account and signing in again.
      Log out of iCloud, restart the phone and log back in.
      We'd suggest logging out of your iCloud account on every device.
      Sometimes you have to sign out of your Apple ID to wake up the sync.
      Signing out of iCloud and back in often helps.
      Please log off from your Apple account.
      Remove your iCloud account from the device and add it again.
      Delete the Apple ID from your phone, then add it back.
      It's a good idea to sign out and in again.
      As a last resort, sign out of your Apple Account.
      What worked for me was signing out of iCloud.
      Consider signing out, waiting a few minutes, and signing back in.
      Now sign out: enter your password and tap Turn Off.
      If that fails sign out of iCloud and restart.
      Go to Settings, tap your Apple ID banner, choose Sign Out, and confirm.
      Don't forget to sign out of iCloud first.
      You may need to sign out of your account.
      It can't hurt to log out and log in again.
      Disconnect the iPhone from your Apple ID and connect it again.
      Users are advised to sign out of iCloud.
      The account has a hiccup, so sign out and sign back in.
      Restart your iPhone and sign out of iCloud.
      Select Sign Out at the bottom of the screen.
      Either update iOS or sign out of the Apple ID.
    `),
  ],
  leaveSharedLibrary: [
    ...headings(`
      Leave the Shared Library
      Delete the iCloud Shared Photo Library
    `),
    ...lines(`
      Try leaving the iCloud Shared Photo Library.
      Go to Settings > Photos > Shared Library and tap Delete Shared Library.
      If you use a Shared Library, leave it: tap Leave Shared Library.
      You can turn off the Shared Library and set it up again.
      Remove participants from the Shared Library.
    `),
  ],
};
