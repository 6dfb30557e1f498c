import { lines } from './examples.ts';

/** Advice as troubleshooting guides phrase it: each may cost photos, whichever caution says so. */
export const GUIDE_ADVICE = lines(`
  If your photos still won't upload, turn off iCloud Photos in Settings, restart, then turn it on again.
  One of the most effective tricks is to temporarily switch off iCloud Photos.
  iCloud Photos acting up? Toggle it off and back on.
  Navigate to Settings > Apple ID > iCloud > Photos and disable iCloud Photos.
  Locate "Sync this iPhone" and toggle it off.
  Next to iCloud Photos, move the slider to Off.
  Wait a few seconds after you disable iCloud Photos and then re-enable it.
  Disabling and then re-enabling iCloud Photos will often jump-start a stalled sync.
  A simple off-and-on of iCloud Photos can do wonders.
  You just need to turn the feature iCloud Photos off and on.
  Ensure iCloud Photos is off on all devices, then enable it on each.
  Deselect iCloud Photos in the Photos preferences.
  In Photos > Preferences > iCloud, uncheck iCloud Photos.
  On the Mac, open Photos, choose Settings, click iCloud, and deselect the iCloud Photos checkbox.
  Sometimes simply restarting iCloud Photos — turning it off, then on — is sufficient.
  Power-cycle iCloud Photos: off, wait, on.
  We found that turning off iCloud Photos for an hour helped.
  Try to stop iCloud Photos and start it once more.
  It's best to switch off iCloud Photo Library before the update.
  Let's turn iCloud Photos off.
  You'll find the iCloud Photos switch there; turn it off.
  Go ahead and sign out.
  Sign out of iCloud by tapping your name and scrolling down to Sign Out.
  Sign out from your iPhone and then sign in with your Apple ID again.
  Signing out and signing back into iCloud could resolve the glitch.
  The most reliable solution is signing out of your Apple ID.
  Log out of your Apple account on the affected device.
  If you have two devices, sign out of iCloud on one of them.
  You should sign your iPhone out of iCloud and back in.
  Consider removing your Apple ID from the device and adding it again.
  Another possible fix: log out of iCloud, reboot, log in.
  Finally, sign out of iCloud (choose Keep on My iPhone for everything).
  Try this: sign out, restart, sign in.
  Tap [your name], then Sign Out, then follow the instructions.
  Logging out and in is tedious, but it works.
  Reset your account by signing out.
  Please sign-out and sign-in again.
  As a next step you can sign out of all your Apple devices.
  Delete unnecessary photos, videos, and apps from your device.
  Start deleting photos you don't need.
  Clear space by removing large videos from your library.
  You may need to delete some content, such as photos and videos, to free up storage.
  Deleting unneeded pictures and emptying the Recently Deleted album will free up space.
  Go to Photos > Albums > Recently Deleted > Select > Delete All.
  Manage your storage: remove old photos, or upgrade.
  Either buy more storage or delete some of your photos.
  Delete photos you've already backed up.
  You can also permanently delete photos from the Recently Deleted folder.
  Tap Photos, then tap Disable & Delete.
  Cleaning up your photo library is a good idea.
  To make room, get rid of similar photos and long videos.
  Free up iCloud storage by deleting old backups and photos.
  If you have thousands of screenshots, delete them.
  Review your videos and remove the ones you no longer watch.
  Tidy up: delete duplicate shots.
  Erase everything and start over.
  Reset your iPhone to its original settings.
  Erase all content and settings from Settings > General > Reset.
  Perform a factory reset (back up first).
  You can restore your iPhone to factory condition using iTunes.
  Restore the iPhone from a recent backup.
  If all else fails, the last thing to do is a factory reset.
  If you can, restore your device using a computer.
  Setting up your iPhone as new is the cleanest solution.
  We would wipe the device.
  Erasing your iPhone and restoring a backup is the ultimate fix.
  It's time to reset your iPhone.
  Choose "Erase iPhone" and confirm.
  Delete your iCloud backup.
  Old backups eat space; remove them.
  Remove iCloud backups you no longer need.
  Use PhoneRescue to get your photos back.
  Try this powerful iOS repair tool.
  Third-party recovery software can bring back lost photos.
  You can use Tenorshare UltData.
  Dr.Fone - System Repair fixes sync problems.
  When prompted, select "Delete from My iPhone".
  Tap Remove from My iPhone.
  Exit the Shared Library.
  Leave your iCloud Shared Photo Library and join again.
`);

/** Sentences of the same guides that are none. */
export const GUIDE_INNOCENT = lines(`
  Don't turn off iCloud Photos just yet.
  Turning off iCloud Photos is not recommended.
  Never turn off iCloud Photos while it is uploading.
  If you accidentally turned off iCloud Photos, switch it on.
  Make sure that you don't turn off iCloud Photos.
  What if I turn off iCloud Photos by mistake?
  You won't lose anything unless you turn off iCloud Photos.
  iCloud Photos turned itself off after the update.
  Turning iCloud Photos on is easy.
  Make sure you are signed in to iCloud.
  Make sure you're using the same Apple Account on both.
  Check that iCloud Photos isn't turned off.
  Signing out is rarely the answer.
  It is not necessary to sign out of iCloud.
  Signing out may delete photos that have not been uploaded.
  If you sign out of iCloud, photos that are not uploaded yet may be lost.
  Before you sign out, wait for the upload to finish.
  The phone may sign you out after an update.
  You were signed out of iCloud.
  Did iCloud sign you out?
  Deleting photos from your iPhone also deletes them from iCloud.
  Remember that deleting a photo on one device deletes it on all.
  When you delete photos from the Photos app, they go to Recently Deleted.
  Don't delete photos to free up storage.
  You can free up space without deleting a single photo.
  Deleted photos can be recovered within 30 days.
  Recently Deleted keeps photos for 30 days.
  Is it OK to delete photos after they are uploaded?
  Photos are deleted permanently after 30 days.
  I deleted photos from my iPhone and they vanished from iCloud.
  If you've deleted a photo by mistake, look in Recently Deleted.
  Do not erase your iPhone until all photos are uploaded.
  Erasing your device is a last step that you will not need.
  A factory reset won't fix this.
  Erase is not the same as restart.
  There is no need for a factory reset.
  Before you erase or sell your iPhone, check your photos.
  Restoring from a backup takes hours and may lose newer photos.
  Do not use third-party recovery tools.
  Recovery tools can't get photos that were never uploaded.
  Be wary of software that promises to recover photos.
  Optimize iPhone Storage does not delete photos.
  Turn off Low Power Mode in Settings > Battery.
  Turn Wi-Fi off and back on.
  Turn on Airplane Mode, wait, and turn it off.
  Turn off your iPhone, wait 30 seconds, and turn it back on.
  Toggle Airplane Mode on and off.
  Delete unused apps to free up space on your iPhone.
  Delete old messages and downloaded files.
  Remove the SIM card and insert it again.
  Uninstall apps you don't use.
  Clear your browser cache.
  Close the Photos app and open it again.
  Sign in at iCloud.com.
  Sign out of iCloud.com on shared computers.
  Turn off the VPN.
  Switch off mobile data and try Wi-Fi.
  Reset your router to see if it helps.
  Check your iCloud backup.
  Back up your iPhone to iCloud.
  Restore photos from the Recently Deleted album.
  Tap Recover to restore the photos.
  Upgrade your iCloud storage plan.
  Download and install the latest iOS update.
  Use the Files app to see what is stored.
  Select Optimize iPhone Storage.
  Select the photos you want to keep and tap Share.
  To delete a photo is to delete it everywhere.
  The option to erase the iPhone is in the same menu, so read carefully.
  Ask yourself whether you really need to delete these photos.
  Keep in mind that removing a photo here removes it there.
  It can take a while until deleted photos free up space.
  Nobody should ever ask you to sign out over the phone.
  Scammers will tell you to erase your phone.
  Your carrier can't erase your photos.
  Why did iCloud delete my photos?
  Where do photos go when you delete them?
  The sync restarts if you disable iCloud Photos.
  Apple's own article says not to turn off iCloud Photos.
  Photos in iCloud are not deleted when you erase the iPhone, but the others are.
  Turning the phone off for a minute often helps.
  Turn Sync this iPhone on.
  Turn off Wi-Fi Assist and use Wi-Fi only.
  Turn off Stay Signed In? No.
  Merge the duplicates instead of deleting them.
  Leave Sync this iPhone on.
  Leave your iPhone on the charger overnight.
  Do nothing that might delete photos.
`);
