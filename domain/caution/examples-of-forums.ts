import { lines } from './examples.ts';

/** Advice as people write it to each other: each may cost photos, whichever caution says so. */
export const FORUM_ADVICE = lines(`
  Honestly, just nuke iCloud Photos: off, reboot, on.
  In case the sync hangs, a brief deactivation of iCloud Photos may help.
  Hit the toggle beside "Sync this iPhone" so it goes grey.
  Swipe the iCloud Photos slider to the left until it's off.
  My tip: turn iCloud Photos off before bed and on in the morning.
  If you see "paused", go to iCloud > Photos, turn off the toggle, wait and turn it on.
  Launch Settings, tap your Apple ID, select iCloud, hit Photos, and turn Sync this iPhone off.
  Go into iCloud settings and untoggle Photos.
  Try switching iCloud Photos off, and after a minute back on.
  You could always disable the iCloud photo sync and start afresh.
  Perhaps turning off iCloud Photos would help.
  Did you try turning iCloud Photos off?
  iCloud Photos must be disabled before you continue.
  Turn iCloud Photos on and off.
  Switching off "iCloud Photos" and switching it on again is what fixed it for most of our readers.
  It might be worthwhile to turn off iCloud Photos on your iPad, too.
  Before anything else, turn iCloud Photos off on the iPhone.
  Unless you have done so already, turn off iCloud Photos.
  Make sure you disable iCloud Photos, not iCloud Drive.
  Don't delete anything; turn off iCloud Photos and turn it on again.
  Not syncing? Sign out of your Apple ID.
  To do this, sign out of your iCloud account.
  You are better off signing out and in again.
  Users reported that logging out of iCloud and back in solved the issue.
  Tap Sign Out and enter your Apple ID password.
  Proceed to sign out of iCloud.
  Your best option is to log out of your Apple ID and log in again.
  Log out, then log in.
  The trick? Sign out of iCloud.
  Sign out (and yes, it is annoying), then sign in.
  You need to be signed out of iCloud before you sign in again.
  Do not worry, sign out and sign in again.
  Remove the iCloud account in Settings > Mail & Accounts.
  We'd start by signing out of iCloud on the Mac.
  If iCloud is full, the only way out is deleting photos or paying.
  Old vacation videos take gigabytes: out with them, delete them today.
  You should get rid of burst photos first.
  Have iCloud space back in minutes by deleting videos.
  Delete a few hundred photos and see if it starts syncing.
  Wipe your camera roll after copying it to your computer.
  Reclaim storage by removing duplicate pictures.
  Photos > Select > Delete
  Pick the photos you don't need, press the trash icon, and confirm.
  Use the Duplicates album to delete extra copies.
  Empty the trash in Photos.
  Remove all the photos from your phone once they are in the cloud.
  Let go of photos you no longer like.
  Delete your videos first, then your screenshots.
  Unnecessary media should be deleted from your iPhone.
  Take ten minutes to delete old pictures.
  Why not clear out last year's screenshots?
  Delete pictures stuck in the upload queue.
  Wiping your iPhone clean and restoring it from a backup may fix deeper issues.
  Reset all content and settings if nothing works.
  Do a hard factory reset of the device.
  Try a clean restore with iTunes.
  Put your iPhone into DFU mode and restore it.
  Bring the phone back to factory settings.
  Erase the iPad, then restore the backup.
  You'd have to erase your phone for this.
  If it's still not syncing, back up and reset your iPhone.
  Settings > General > Reset > Erase All Content and Settings
  A restore via Finder is the last thing to try.
  Reset to factory defaults.
  We suggest wiping the phone.
  Download a third-party iPhone recovery program.
  You might try an app like Dr.Fone.
  Get back your photos with EaseUS MobiSaver.
  The easiest way is to use iMyFone Fixppo.
  Run a system repair program on your computer.
  Choose Delete from iPhone when the box appears.
  Agree to remove the photos from this iPhone.
  Stop sharing and delete the Shared Library.
`);

/** What they write that is none. */
export const FORUM_INNOCENT = lines(`
  Turning it off restarts the whole upload.
  If iCloud Photos was turned off, your phone kept the photos on the device.
  A friend told me to turn off iCloud Photos; I did not.
  The worst thing you can do is turn off iCloud Photos.
  Is it bad to turn iCloud Photos off and on?
  Nothing good comes from turning off iCloud Photos.
  iCloud Photos should not be turned off.
  iCloud Photos must never be turned off during an upload.
  Check if iCloud Photos is turned off by a profile.
  When iCloud Photos is off, new pictures stay on the phone.
  With iCloud Photos off, nothing is sent.
  The moment you disable iCloud Photos, the queue is lost.
  Some users turn off iCloud Photos out of frustration.
  Turning on iCloud Photos after turning it off takes days.
  You needn't turn iCloud Photos off.
  Why turn off iCloud Photos at all?
  Reading that you should turn off iCloud Photos? Ignore it.
  He had turned off iCloud Photos months ago.
  Turning off Low Power Mode resumes iCloud Photos.
  iCloud Photos pauses in Low Data Mode, so turn that off.
  Switch off Low Data Mode for iCloud Photos to continue.
  Make sure Low Power Mode is off, because it pauses iCloud Photos.
  Turn off cellular data restrictions for Photos.
  Signing out isn't needed.
  Sign-out problems are rare.
  Signing out is a bad idea while photos wait.
  Don't log out of iCloud.
  Were you logged out?
  You are signed out: sign in again.
  After you sign out, the photos on the phone may be removed.
  The sign-out button is greyed out.
  Never sign out because a caller asks you to.
  What does signing out do?
  Logging out of the website is fine.
  Log out of icloud.com when you have finished.
  It asks you to sign out first; cancel that.
  Removing your Apple ID removes iCloud data.
  Without deleting photos you can still get space.
  The photo was deleted.
  Photos that you deleted are in Recently Deleted.
  iCloud never deletes photos by itself.
  Is your iCloud full of deleted photos?
  You deleted the photo on your Mac, so it is gone on the phone.
  Please do not delete the photos that failed to upload.
  Why delete photos when you can buy more space?
  Deleting pictures won't speed up the upload.
  It would be a pity to delete photos.
  Deleting a shared photo removes it for all members.
  If you delete a photo in a Shared Library, it goes to Recently Deleted.
  No need to delete your pictures.
  Move large files out of iCloud Drive.
  Delete a few apps instead of photos.
  Delete messages with large attachments.
  Delete voice memos you no longer need.
  Remove unused widgets.
  Erasing is final.
  You must not erase the phone.
  An erased iPhone has no photos.
  Who erases a phone without a copy loses everything.
  The store erased my phone.
  Do I have to erase my iPhone?
  Only erase your iPhone once everything is on iCloud.com? No, keep it.
  A soft reset does not erase the phone.
  Soft reset your iPhone.
  Force restart your iPhone.
  Reset your Wi-Fi password.
  Reset the Home Screen layout.
  Resetting network settings keeps your photos.
  A restored phone downloads its photos again.
  Restore your network connection.
  Restoring photos takes a while.
  Software that claims to recover photos rarely works.
  You cannot trust recovery programs.
  Paid recovery tools are a waste of money.
  Use the App Store to update your apps.
  Use iCloud for Windows.
  Use a Mac to look at the photos.
  Try another Wi-Fi network.
  Try again tomorrow.
  Choose Keep on My iPhone.
  Do not choose Delete from iPhone.
  The question “Remove from iPhone?” should be answered with Cancel.
  Members can leave the Shared Library.
  If you leave the Shared Library, you keep your own photos.
  Do not leave the Shared Library yet.
  Open the Shared Library and look there.
  Check that your clock is right.
  Turn the iPhone off.
  Turn the display off.
  Keep your iPhone plugged in and iCloud Photos on.
`);
