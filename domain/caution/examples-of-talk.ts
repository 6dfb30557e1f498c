import { lines } from './examples.ts';

/** Advice as people speak: each may cost photos, whichever caution says so. */
export const SPOKEN_ADVICE = [
  {
    before: 'An old backup of the iPad that you sold may still take up space in iCloud.',
    text: 'Bin it and there is room again.',
  },
  { before: 'Your iCloud holds a backup of a phone that you no longer have.', text: 'You can safely delete it.' },
  ...lines(`
  Push the iCloud Photos slider to the left.
  Wipe the whole thing and start over.
  Make room by getting rid of clips you will never watch again.
  Give it a quick off-and-on of the iCloud Photos toggle.
  Often the cure is an off/on cycle of iCloud Photos.
  An off-and-on of iCloud Photos usually helps.
  In the iCloud app for Windows, clear the iCloud Photos checkbox and click Apply.
  Mark the shots you can live without and hit the bin icon.
  Select the pictures that you do not need and click the trash can.
  Run Erase Assistant and begin anew.
  Take the Mac back to its out-of-the-box state with Erase Assistant.
  Flicking the Sync this iPhone switch off for a few seconds tends to nudge things along.
  There's a chance that iCloud Photos just needs a kick: switch it off and on.
  Anyone with this problem should turn off iCloud Photos.
  First up is turning off iCloud Photos.
  Nine times out of ten the cure is to disable iCloud Photos and enable it afterwards.
  Photos sync can be woken by turning Sync this iPhone off and on.
  Remove the checkmark next to iCloud Photos.
  Then, tap the toggle next to iCloud Photos to switch it off.
  Change the iCloud Photos setting to off.
  If it isn't syncing after that, you'll want to turn iCloud Photos off, leave it off for a bit and then switch it back on.
  What usually works: disable iCloud Photos, reboot, enable it.
  Open iCloud for Windows, untick Photos and click Apply.
  Have iCloud Photos turned off for ten minutes.
  On iPad, do the same: turn Sync this iPad off.
  Step 3 – Sign out, then back in, on every Apple device you own.
  Kick things off by signing out of your Apple ID.
  Scroll to the end and choose Sign Out.
  At this point you should log out.
  It's worth signing out of iCloud once.
  Sign out of Apple ID, sign in, problem solved.
  Re-authenticate by signing out of the Apple Account.
  You can try to log out of iCloud completely and log back in.
  I always sign out of iCloud and back in when this happens.
  My suggestion is to sign out and start over.
  Sign out! Then sign in again.
  Got too many videos? Delete them.
  Getting rid of large videos is a quick win.
  Dumping old screenshots will buy you some room.
  Delete at least a gigabyte of photos.
  You can make room in your iCloud by trashing pictures you don't love.
  If iCloud complains that it's full, start removing pictures.
  Photos and videos take up the most space, so try to delete some.
  Choose Photos, pick what you don't need and delete it.
  Delete photos (you can always recover them for 30 days).
  Delete all photos in the Recently Deleted album too.
  Do a spring clean of your library: delete everything blurry.
  Throw the duplicates in the trash.
  Deleting the backups of old devices gives you space.
  Remove your old phone's backup from iCloud.
  As a final measure, erase and restore your iPhone.
  Have you tried restoring your iPhone to factory settings?
  In the worst case, erase the phone.
  You can reset the iPhone and restore it from a backup afterwards.
  When nothing works, wipe your device and begin again.
  Hold the buttons until recovery mode appears, then click Restore.
  Erase it and set it up again, then sign in.
  If you're desperate, factory-reset the phone.
  Install Dr.Fone on your computer.
  With the help of a recovery tool, scan the iPhone.
  Pay for a data recovery app if the photos matter.
  Some people simply switch iCloud Photos off and back on, and you can do the same.
  For the sync to restart, iCloud Photos has to be switched off and on.
  Deactivating iCloud Photos and activating it later resolved it for us.
  Go to your iCloud settings, tap on Photos and toggle iCloud Photos off for about thirty seconds.
  Make sure to disable iCloud Photos before you restart the device.
  We would advise you to turn iCloud Photos off, wait, and turn it back on.
  One way to solve the problem is by turning iCloud Photos off.
  Consider switching off iCloud Photos (do not worry, your pictures stay in the cloud).
  Next, toggle "iCloud Photos" to the Off position.
  Turn the slider of iCloud Photos off and restart.
  Sign out of your iCloud account and reboot.
  Perform a sign-out from iCloud.
  Try re-signing in: sign out of iCloud first.
  A sign-out followed by a sign-in often does the trick.
  Your Apple ID should be removed from the phone and added again.
  Log out from iCloud, count to ten, log in.
  iCloud may need you to sign out and in again.
  You can solve it by logging out of your Apple account.
  Delete unwanted items from your photo library.
  Some old videos could be deleted to make space.
  Erasing a few hundred old photos should be enough.
  Going through your albums and deleting what you don't need helps a lot.
  Review large attachments and videos, then delete whatever you can.
  If you still have no space, delete a couple of albums.
  Photos you no longer need can be removed to free up iCloud.
  Tap the bin to delete the photos you selected.
  Clear your camera roll.
  Free up space: empty Recently Deleted.
  You could wipe and restore your iPhone.
  Restoring to factory settings is the most thorough fix.
  An iPhone restore will fix it.
  Try resetting the iPhone to factory defaults.
  Use recovery software to bring them back.
  Just download one of the many iPhone recovery apps.
`),
];

/** What they say that is none. */
export const SPOKEN_INNOCENT = lines(`
  Flicking the switch off and on again restarts everything, so leave it.
  Apple engineers say you should leave iCloud Photos on.
  If anything, turn iCloud Photos on.
  There is one thing you should not do: turn iCloud Photos off.
  One thing to avoid is turning iCloud Photos off.
  Turning iCloud Photos off is the one thing to avoid.
  Turning off iCloud Photos to fix the sync is like pulling the plug.
  Do you have iCloud Photos turned off?
  Your employer may have disabled iCloud Photos.
  This guide does not turn iCloud Photos off.
  We never ask you to turn off iCloud Photos.
  iCloud Photos is either on or off.
  The label of the switch is Sync this iPhone.
  Find out who turned off iCloud Photos.
  Anyone who tells you to sign out is guessing.
  Signing out only makes sense when Apple asks for it.
  Signing out and in again starts the whole download again.
  You can check the account without signing out of it.
  Apple Support will never ask you to sign out by text message.
  Make sure nobody has signed out.
  After signing out, she saw no photos.
  The account page shows Sign Out at the bottom; leave it alone.
  Below that is a red Sign Out button, which you do not need.
  To delete or not to delete?
  A deleted video frees space only after 30 days.
  She deleted two albums and waited.
  Every deletion is synced.
  What gets deleted on the phone gets deleted in iCloud.
  Deleting is forever after 30 days.
  The less you delete, the better.
  Photos are never safe if you delete them before checking.
  Don't rush to delete photos.
  Do not let anyone delete photos on your phone.
  Delete old podcasts and downloaded songs.
  Remove big apps, not photos.
  Delete the app and install it again.
  Get rid of apps you do not use.
  Clear out old messages with attachments.
  Empty the cache.
  Erase All Content and Settings deletes everything, so stay away from it.
  Reset is not restart.
  Shops may offer to erase your phone; say no.
  Do a restart, not a reset.
  Restart, do not erase.
  You restored the phone yesterday, so wait.
  Restoring takes time.
  It says Restoring from iCloud; let it finish.
  If you bought Dr.Fone, ask for your money back.
  There is no need to pay for a recovery tool.
  Never trust a program that wants your password.
  iCloud Photos has been switched off by your organisation.
  Some people switch iCloud Photos off and wonder where their photos went.
  What you should never do is switch iCloud Photos off.
  The answer is not to turn off iCloud Photos.
  Is turning iCloud Photos off and on dangerous?
  Please leave iCloud Photos switched on while you wait.
  Leaving iCloud Photos on is important.
  Low Power Mode is on: turn it off.
  You do not have to sign out for any of these steps.
  None of these steps asks you to sign out.
  Signing out would remove the photos from your phone.
  There is a Sign Out button at the end of the list, but do not use it.
  If you have to sign out, copy your photos first.
  Deleting the app does not delete photos.
  The more photos you delete, the more you lose.
  Only photos that you delete yourself go to Recently Deleted.
  Anything you delete here is deleted there.
  I would rather buy space than delete photos.
  Avoid erasing photos to make space.
  The deletion of a photo syncs to every device.
  You can't undo the deletion of a photo after 30 days.
  The phone was erased by the shop.
  Ask the shop not to erase the phone.
  After erasing the phone, nothing can be recovered.
  A restore from a backup does not bring back photos that were in iCloud Photos.
  Your backup does not contain iCloud photos.
  Do not format the disk.
  Free apps that promise recovery are a trap.
  Read the page of Apple about recovery.
  Recovery is possible for 30 days.
  Sign in, open Photos and wait.
  Nothing on this page deletes photos.
  Resetting the network settings forgets your Wi-Fi passwords.
  Turn off Private Relay.
`);
