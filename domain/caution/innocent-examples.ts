import { type CautionExample, headings, lines } from './examples.ts';

/** What only sounds like advice that may lose photos or costs something, or is none for the reader. */
export const INNOCENT_EXAMPLES: CautionExample[] = [
  ...headings(`
    Do not turn off iCloud Photos
    Never delete photos to free space
    Don’t sign out of iCloud
    Do not erase your iPhone
    Avoid deleting photos
    Free up space without deleting photos
    Turn on iCloud Photos
    Toggle iCloud Photos on
    Turn iCloud Photos back on
    Check the iCloud Photos toggle
    Make sure iCloud Photos is not turned off
    Turn off Low Power Mode
    Turn Wi-Fi off and on
    Turn off iCloud Drive
    Turn off Optimize iPhone Storage
    Turn your iPhone off and on again
    Turn off Shared Albums
    Delete unused apps
    Delete apps to make space for photos
    Delete the Photos app
    Sign in to iCloud
    Sign out of icloud.com
    Hard reset your iPhone
    Force reset the iPhone
    Recover deleted photos
    Look in Recently Deleted
    Buy more iCloud storage
    What happens if I turn off iCloud Photos?
    Will I lose photos when I sign out of iCloud?
    Does deleting photos from iPhone delete them from iCloud?
    Why you should never sign out
    The risks of turning off iCloud Photos
    What signing out does to your photos
    Before you erase your iPhone
    When to erase your iPhone
    Is it safe to delete photos from iCloud
    Can I delete photos from my iPhone but not iCloud
    Mistake 3: Deleting photos to free space
    How to free iCloud space without deleting photos
    Restart your iPhone
    What happens when you sign out
    Disable Low Data Mode
    Turn off iCloud Backup
    Reset your Wi-Fi router
    Turn off VPN
    Update your iPhone
  `),
  ...lines(`
    If you turn off iCloud Photos, the sync starts again.
    If iCloud Photos is turned off, turn it on.
    If it is turned off, turn it on.
    You should never turn it off.
    When you delete a photo, it disappears everywhere.
    Deleting photos removes them from all devices.
    Deleting a photo removes it everywhere.
    You can do this without signing out.
    You do not need to erase your iPhone.
    Copy your photos before you erase the phone.
    There is no need to sign out of iCloud.
    Apple advises against turning iCloud Photos off.
    Apple warns people not to turn off iCloud Photos while they look for the reason.
    Some websites tell you to turn iCloud Photos off and on.
    You may have read that you should toggle iCloud Photos; this restarts the whole sync.
    Instead of deleting photos, buy more space.
    Rather than signing out, check the account name.
    I once turned off iCloud Photos and lost a week.
    She signed out of iCloud and her photos were gone.
    Turning off iCloud Photos restarts the sync.
    Signing out can remove photos from the device.
    Erasing the iPhone deletes all photos that are not in iCloud.
    Do not turn off iCloud Photos, sign out or reset your iPhone.
    You must not sign out, erase or sell the phone.
    Never, ever delete photos to make room.
    Please don't delete anything from Recently Deleted.
    Check whether iCloud Photos is turned off.
    iCloud Photos may be turned off on your device.
    Make sure you have not turned off iCloud Photos by accident.
    After an update iCloud Photos can be switched off by mistake.
    Are you signed out of iCloud?
    Did you delete the photos yourself?
    A profile can turn iCloud Photos off.
    The update may have signed you out.
    Think twice before deleting photos.
    It is tempting to delete photos, but this removes them from iCloud.
    A restart does not erase anything.
    Restarting is safer than signing out.
    This does not delete your photos.
    Optimize iPhone Storage frees space without removing photos.
    Deleted photos stay in Recently Deleted for 30 days.
    Photos you delete on the iPhone are deleted on icloud.com too.
    Every photo you delete disappears from iCloud.
    Anyone who turns off iCloud Photos has to wait for a new upload.
    If you sign out, iCloud asks whether to keep a copy.
    Apple will ask you to sign in again.
    Sign in with the same Apple Account on both devices.
    Turn iCloud Photos on and wait.
    Toggle on iCloud Photos.
    Turn on Sync this iPhone.
    Look at iCloud Photos. If Low Power Mode is on, turn it off.
    Turn off Airplane Mode, then check iCloud Photos.
    Hold the power button and slide to turn off the iPhone.
    Turn the phone off and on.
    Turn off your router for 30 seconds.
    Delete apps that you do not use.
    Remove old messages and large attachments.
    Remove films that you have downloaded.
    Delete unused apps to make room for your photos.
    Clear the cache of Safari.
    Remove the case if the iPhone is warm.
    Offload unused apps.
    Merge duplicate photos.
    Delete old emails, but keep your photos.
    Recover photos from Recently Deleted.
    Restore deleted photos from Recently Deleted.
    Restore the connection by restarting the router.
    Download the latest version of iOS.
    Install the newest update.
    Download iCloud for Windows from Microsoft Store.
    Use Google Photos as a second copy.
    Do not install recovery software.
    Recovery programs promise much and rarely help.
    You do not need a third-party recovery tool.
    Sign out of the website and sign in again.
    Sign out of Netflix.
    Log out of your Mac and log in again.
    The Sign Out button is at the bottom of the screen.
    The button Erase All Content and Settings is red, so be careful.
    Stop before you tap Erase iPhone.
    Do not tap Delete from iPhone.
    If the iPhone asks “Delete from iPhone?”, stop and check first.
    Choose Keep on My iPhone when asked.
    A reset of the network settings leaves your photos alone.
    You can avoid resetting all settings.
    Your backup is not deleted.
    Back up your iPhone before you update.
    Turn on iCloud Backup.
    The backup of an old phone may hold photos.
    Is the backup older than 180 days, Apple may delete it.
    Leave iCloud Photos on.
    Keep iCloud Photos turned on.
    Wait until the upload ends before you sign out.
    Unless Apple tells you to, do not erase anything.
    Selling it? Read this before erasing your iPhone.
    What happens if you delete a backup?
    People who sign out often lose photos that were not uploaded.
    Many people delete photos in panic.
    Thieves erase the iPhone first.
    Delete a photo here and it is gone on every device.
    Turn off iCloud Photos and you will lose the copies on the phone.
    This will erase your iPhone.
    The photos were removed by someone in the Shared Library.
    You cannot recover photos after you empty Recently Deleted.
    It took a week after I signed out of iCloud.
    Nobody needs to factory reset a phone for this.
    Resist the urge to delete your photos.
    Look for the switch called Sync this iPhone.
    See if the toggle for iCloud Photos is green.
    Tap iCloud Photos to see its state.
    Nothing is deleted when you switch the phone off.
    Turn off notifications for the Photos app.
    Switch off cellular data for a minute.
    Disable your VPN and try again.
    Look in the Shared Library too.
    Do you use a Shared Library?
    Stay in the Shared Library until everything is copied.
    Reset your password at iforgot.apple.com.
    Reset the router.
    Select the photos you miss and tap Recover.
    Select all photos and tap Share.
    Delete the message and take a new photo.
  `),
  { text: 'iCloud Photos needs the internet. If Airplane Mode is on, turn it off.', heading: 'Turn off Airplane Mode' },
  { text: 'Turn it off with both buttons. Then iCloud Photos goes on.', heading: 'Restart' },
  { text: 'Turn it off.', before: 'iCloud Photos waits in Low Power Mode.', heading: 'Check iCloud Photos' },
  { text: 'Turn it off and on again.', before: 'Restart your router.', heading: 'iCloud Photos needs Wi-Fi' },
  { text: 'Sign out', before: 'Never do this while photos upload:', isHeading: true },
  { text: 'Deleting photos', heading: 'What not to do', isHeading: true },
  { text: 'Turn off iCloud Photos', heading: 'Things to avoid', isHeading: true },
  { text: 'Delete them.', before: 'Look for apps that you do not use.', heading: 'Free space' },
  { text: 'Sign out of Netflix', guideTitle: 'Netflix does not play' },
  { text: 'Delete photos', guideTitle: 'How to make space on an Android phone' },
  { text: 'Factory reset the phone.', guideTitle: 'Samsung Galaxy is slow' },
];

/** Old names that a guide knows to be old. */
export const KNOWN_OLD_EXAMPLES = lines(`
  My Photo Stream was closed in July 2023.
  Photo Stream no longer exists.
  Your Apple Account (formerly Apple ID) is shown at the top.
  Go to Settings > Apps > Photos.
  Open Settings > [your name] > iCloud > Photos.
  In the Photos app, open Settings.
  On iOS 17 and older, go to Settings > Photos.
`);
