import { lines } from './examples.ts';

/** Advice as support pages give it: each may cost photos, whichever caution says so. */
export const SUPPORT_ADVICE = lines(`
  To reset the sync, go to Settings > [your name] > iCloud > Photos and turn Sync this iPhone off and on again.
  A surefire way to get things moving is to switch iCloud Photos off, then on.
  Disable iCloud Photos on every device that is signed in.
  Start with the obvious: turn iCloud Photos off and on.
  Temporarily turning iCloud Photos off can help clear the queue.
  You will need to turn off iCloud Photos, wait, and then re-enable it.
  Once iCloud Photos is open, switch it off.
  If the switch is already green, turn it off, restart your iPhone, then turn iCloud Photos on again.
  We'll begin by disabling iCloud Photos.
  In many cases, turning the iCloud Photos feature off and on again is all you need.
  Ask your family to turn off iCloud Photos as well.
  Don't be shy: toggle iCloud Photos a couple of times.
  Feel free to switch off iCloud Photos for a day.
  The technician suggested disabling iCloud Photos, and you should too.
  iCloud Photos needs to be switched off and on.
  Turn it (iCloud Photos) off.
  Now disable the iCloud Photos option.
  Simply deactivate and reactivate iCloud Photos.
  Flick iCloud Photos off and on.
  I recommend toggling off iCloud Photos.
  You should log out of iCloud.
  Try logging out.
  Give signing out and back in a try.
  Signing out of your Apple ID, then signing in again, forces a new connection.
  On each device, sign out of iCloud, restart, then sign back in.
  Fix 6. Sign Out of Your Apple ID
  If you suspect an account glitch, sign out and back in.
  The solution might be as simple as signing out.
  Click Sign Out in System Settings.
  Just sign out of Apple ID from Settings.
  Sign off from iCloud for a moment.
  You ought to sign out of your Apple Account.
  What you should do is sign out.
  Delete unneeded photos.
  Delete several large videos from your iPhone.
  Consider removing videos you don't need.
  Sift through your photos and delete duplicates.
  You'll need to delete some photos or upgrade your plan.
  Freeing up space can be as easy as deleting old screenshots.
  Remove photos from iCloud.
  Delete photos from your iPhone to make space in iCloud.
  Your best bet is to clear out old videos.
  Check for large videos and remove them.
  Clean out your Photos app.
  Clean up your camera roll and the Recently Deleted folder.
  Open Recently Deleted, tap Select, then Delete All.
  Just delete all your photos and re-download them from iCloud.
  Try removing the photo that is stuck and import it again.
  Delete the stuck photo.
  Move unwanted pictures to Recently Deleted, then empty it.
  Delete any corrupt videos that block the upload.
  Remove old backups from Manage Account Storage.
  Delete the backup you don't need.
  Erase your iPhone as a last resort.
  Backup and erase your iPhone.
  If none of these solutions work, you may need to factory reset your iPhone.
  Consider restoring your iPhone.
  You might need to restore your iPhone via Recovery Mode.
  A complete wipe of the iPhone should help.
  Set up the iPhone as a new device.
  Restore your iPhone to its factory settings.
  Use Erase All Content and Settings.
  Go to Transfer or Reset iPhone and choose Erase All Content and Settings.
  Reset the device entirely.
  Try a tool such as Tenorshare.
  Use dedicated iOS repair software like ReiBoot.
  Download and install a data recovery tool.
  Consider a professional recovery program.
  Tap Delete from iPhone.
  Select Remove from My iPhone and then Sign Out.
  Leave the iCloud Shared Library.
`);

/** What they say that is none. */
export const SUPPORT_INNOCENT = lines(`
  It is never a good idea to turn iCloud Photos off.
  Whoever turns iCloud Photos off starts from zero.
  You will lose the upload progress if you toggle iCloud Photos.
  Leave the iCloud Photos switch as it is.
  Leave the switch for iCloud Photos alone.
  The switch for iCloud Photos is green when it is on.
  If you see that iCloud Photos is off, tap the switch to turn it on.
  After you turn on iCloud Photos, wait.
  Turn on iCloud Photos and turn off Low Power Mode.
  Turning off Low Data Mode helps iCloud Photos.
  Apple says that turning off iCloud Photos restarts syncing.
  Guides that tell you to turn iCloud Photos off are wrong.
  iCloud Photos can be turned off by your employer's profile.
  Why iCloud Photos turns itself off
  Do not toggle Sync this iPhone.
  Nobody turned off iCloud Photos.
  Parents can turn off iCloud Photos for a child.
  No sign-out is needed.
  Sign out is grey on a managed iPhone.
  You don't want to sign out now.
  You may be asked to sign out.
  If Apple Support asks you to sign out, ask why.
  Sign-in problems can stop the sync.
  When you're signed out, photos do not sync.
  Have you signed out recently?
  Someone signed out of iCloud on this phone.
  A password change signs you out everywhere.
  Check if you've been signed out.
  Photos deleted on one device are deleted everywhere.
  Deleting is not freeing space at once.
  To keep your photos, do not delete them from the phone.
  Look for photos that someone deleted.
  Delete nothing.
  Deleting a photo does not cancel its upload.
  The trash keeps photos for 30 days.
  How long are deleted photos kept?
  iCloud Photos keeps deleted photos for 30 days.
  You can get deleted photos back.
  If your photos were deleted, act soon.
  Do photos get deleted if iCloud is full?
  A full iCloud does not delete photos.
  Your photos will not be deleted.
  Apple may delete a backup after 180 days.
  Optimize Storage removes the full-size photo only from the phone.
  It removes photos from the device, not from iCloud.
  Don't panic and delete things.
  Don't erase, don't reset, don't sign out.
  Hold off on erasing the phone.
  You can sell the iPhone after you erase it.
  What to do before you erase an iPhone
  Reset network settings only if nothing loads.
  There are tools that erase photos without asking.
  This tool deletes photos.
  Save your photos first; erase later.
  If the phone was erased, sign in again.
  A phone that was reset shows no photos at first.
  The restore is running.
  While your iPhone restores from a backup, photos download slowly.
  Restoring
  Wait until the restore is complete.
  Let the iPhone finish restoring.
  You do not need any software.
  No program can bring them back.
  There is no tool for that.
  Apple does not recommend recovery software.
  Buy space, do not buy recovery programs.
  Update your apps.
  Use AirDrop to copy the photos to a Mac.
  Export the photos to a disk.
  Download your photos from iCloud before you delete the account.
  Keep the photos on the phone.
  Copy the photos to a computer and keep them on the phone.
  Copy them, then check the copy.
  Turn off the light.
  Remove dust from the port.
  Clear the search field.
  Log in to your account.
  Turn off Focus.
  Turn off Background App Refresh.
  Turn off automatic downloads.
  Turn off Find My? No need.
`);
