import type { CautionId } from './cautions.ts';
import { type CautionExample, headings, lines } from './examples.ts';

/** Advice as guides give it: deleting, erasing, programs. */
export const LOSSES: Partial<Record<CautionId, CautionExample[]>> = {
  deletePhotos: [
    ...headings(`
      Delete photos to free up iCloud storage
      Delete unwanted photos and videos
      Remove duplicate photos
      Free up space by deleting photos
      Deleting old pictures
      Get rid of large videos
      Clean up your photo library
      Delete unused apps, photos and videos
      Empty the Recently Deleted album
      Clear out your camera roll
      Recently Deleted > Delete All
      Trash the blurry shots
    `),
    ...lines(`
      Is it full? Delete some photos that you do not need.
      Delete large files, videos and apps.
      You can free space in iCloud by removing old photos.
      Go through your library and get rid of pictures you no longer want.
      Consider deleting a few long videos.
      Clear out screenshots, bursts and other clutter from your Photos library.
      Next, open Recently Deleted and empty it.
      Empty Recently Deleted to get the space back at once.
      Old photos should be deleted to make room.
      We recommend that you delete duplicate images.
      Select the photos you want to delete, then tap the bin.
      Choose the videos you no longer need and hit Delete.
      If your iCloud is full, delete photos and videos.
      It's time to purge your picture collection.
      Try to thin out your albums.
      Throw away videos you'll never watch again.
      Move the photos you don't want to the trash.
      Why not get rid of some old pics?
      Feel free to delete albums you no longer need.
      Have you thought about deleting old selfies?
      Start by deleting the largest videos.
      You'll need to remove some pictures from iCloud.
      Bin the bad shots and keep the good ones.
      Deleting a few videos frees up several gigabytes.
      Simply wipe all photos from the iPhone.
      Ditch the live photos you never look at.
      Unneeded pictures can be deleted to free up space.
      The quickest way to get space is to delete videos.
      Copy your photos to a computer and then delete them from the iPhone.
      Back up your pictures elsewhere, then remove the originals.
      pls delete ur old pics, icloud is full
      Sort by size and delete the biggest videos first.
      Remember to empty the Recently Deleted folder afterwards.
      Permanently delete everything in Recently Deleted.
    `),
    { text: 'Tap the trash icon.', before: 'Select the photos that you no longer need.' },
    { text: 'Then delete them.', before: 'Find the photos that fail to upload.' },
    { text: 'Remove what you do not need.', heading: 'Clean up your photos' },
    { text: 'Delete the ones that are blurry.', before: 'Look through your pictures.' },
  ],
  deleteBackup: [
    ...headings(`
      Delete the iCloud backup to free up storage
      Delete old backups to make space in iCloud
      Remove Old iPhone Backups
    `),
    ...lines(`
      Tap Backups, choose the old one and tap Delete & Turn Off.
      You can get rid of backups of devices that you no longer own.
      Deleting an old backup frees several gigabytes.
      Choose Backups and delete any that you do not need.
      Old backups should be removed.
      Consider deleting device backups you don't use anymore.
    `),
  ],
  removePrompt: [
    ...headings(`
      Delete from My iPhone
    `),
    ...lines(`
      When asked, tap Delete from My iPhone.
      Choose “Remove from iPhone” in the message that appears.
      Select Delete from iPhone to confirm.
      Tap “Remove from My iPhone” and wait.
      If it asks whether to keep a copy of your data, tap Delete.
      A dialog asks if you want to keep the photos; choose Remove.
      On the next screen hit Delete From My iPad.
    `),
  ],
  erase: [
    ...headings(`
      Erase all content and settings
      Factory reset your iPhone
      Reset iPhone to factory settings
      Reset your iPhone
      Restore your iPhone from an iCloud backup
      Erase your iPhone and set it up again
      Wipe the iPhone
      Restore your iPhone with Finder
      Factory Reset
      Settings > General > Transfer or Reset iPhone > Erase All Content and Settings
      Set Up Your iPhone as New
    `),
    ...lines(`
      If this does not work, erase your iPhone.
      As a last resort, do a factory reset.
      A factory reset usually fixes it.
      You may have to wipe your phone and start over.
      Connect the iPhone to your computer and restore it with iTunes.
      Plug it into a Mac, open Finder and click Restore iPhone.
      Go to Settings > General > Reset and tap Erase All Content and Settings.
      Try restoring from a backup.
      We advise you to erase the device and restore it from iCloud.
      The only thing left is to reset your iPhone to its factory settings.
      Then tap Erase iPhone.
      You can always restore your phone to factory settings.
      If nothing else works consider erasing the iPhone.
      Your phone should be erased and set up as new.
      Restoring the iPhone from a backup solves most problems.
      Perform a full factory reset on the iPad.
      Put it in recovery mode and choose Restore.
      Reset the iPhone and sign in again.
      Back everything up, then wipe the device clean.
      There is no other way than to erase the iPhone.
      Set the phone up as new.
      Use iTunes to restore your device.
    `),
  ],
  unofficialProgram: [
    ...headings(`
      Use a third-party recovery tool
      Recover lost photos with Dr.Fone
      Try iOS System Recovery Software
    `),
    ...lines(`
      Download Dr.Fone and connect your iPhone.
      We recommend Tenorshare ReiBoot to repair iOS.
      If your photos are gone, use a data recovery program.
      Install an iPhone repair tool on your PC.
      EaseUS MobiSaver can get your pictures back.
      With iMyFone D-Back you can recover deleted photos.
      Try a professional photo recovery app.
      A third-party tool can help here: download iMobie PhoneRescue.
      Get a program that can unlock your Apple ID.
      You can also use third-party software to recover lost photos.
      Run a free cleaner app to remove duplicates.
    `),
  ],
  resetAllSettings: [
    ...headings(`
      Reset All Settings
      Settings > General > Transfer or Reset iPhone > Reset > Reset All Settings
    `),
    ...lines(`
      Tap Reset, then Reset All Settings.
      You can try resetting all settings.
      If that does not help, reset all the settings on your iPhone.
      Restoring your settings to default may help.
    `),
  ],
  resetNetwork: [
    ...headings(`
      Reset network settings
      Reset Your iPhone's Network Settings
      Settings > General > Transfer or Reset iPhone > Reset > Reset Network Settings
    `),
    ...lines(`
      Tap Reset Network Settings and enter your code.
      Try resetting your network settings.
      If other apps are offline too, you may want to reset the network settings.
      Go to Settings > General > Transfer or Reset iPhone > Reset > Reset Network Settings.
      Resetting the network settings often helps.
    `),
  ],
  photoStream: lines(`
    Turn on My Photo Stream.
    My Photo Stream uploads your newest photos to all devices.
    Fix Photo Stream not working.
  `),
  appleId: lines(`
    Check that both devices use the same Apple ID.
    Enter your Apple ID password.
    Tap your name [Apple ID] at the top.
  `),
  photosSettings: lines(`
    Go to Settings > Photos > Mobile Data.
    Open Settings, scroll down and tap Photos.
    Settings > Photos > Cellular Data > Unlimited Updates
    Open the Settings app and tap Photos.
  `),
  oldAddress: [
    {
      text: 'Apple explains it in its article.',
      links: [{ start: 0, end: 32, href: 'https://support.apple.com/en-us/HT204570' }],
    },
    { text: 'See support.apple.com/HT204264 for more.' },
    { text: 'See https://support.apple.com/kb/HT201656.' },
  ],
};
