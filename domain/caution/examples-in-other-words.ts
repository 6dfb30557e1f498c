import type { CautionId } from './cautions.ts';
import { type CautionExample, headings, lines } from './examples.ts';

/** The same advice in other voices: friends, forums, call centres, manuals, haste. */
export const IN_OTHER_WORDS: Partial<Record<CautionId, CautionExample[]>> = {
  turnOff: [
    ...headings(`
      Give iCloud Photos a Restart: Switch It Off and On
      Tip 2: Temporarily disable iCloud Photos
      Turning iCloud Photo Library Off Then On Again
      iCloud Photos: off and on again
      Reboot your sync by toggling iCloud Photos
    `),
    ...lines(`
      The first thing support asked me to check aside, you should disable iCloud Photos for five minutes.
      Now comes the important part: switch iCloud Photos off.
      In most cases it is enough to switch iCloud Photos off and on once.
      All it takes is turning the iCloud Photos toggle off.
      What you want to do is turn iCloud Photos off, reboot, then turn it on.
      You'd be surprised how often simply toggling iCloud Photos off and on fixes the problem.
      If photos still refuse to upload, it might be time to turn off iCloud Photos.
      Should the problem persist, deactivate iCloud Photos and activate it again.
      When all else fails, turn off iCloud Photos on all your devices.
      Once the restart is done, go back and turn iCloud Photos off.
      Then uncheck "iCloud Photos", confirm, and check it again.
      Just kill iCloud Photos for a night and bring it back in the morning.
      Tap on Photos, then slide the Sync this iPhone switch to the left to turn it off.
      You have to turn off Sync this iPhone first.
      Photos stuck? Switch iCloud Photos off, wait, switch it on.
      Our advice: turn iCloud photo library off.
      Apple Support had me turn off iCloud Photos, so do the same.
      To force a fresh sync, toggle iCloud Photos off → wait 60 seconds → toggle it on.
      Make sure to turn iCloud Photos off on the Mac as well.
      The next thing to try is disabling iCloud Photos.
      A good way to wake it up: disable & enable iCloud Photos.
      Open System Settings, click your name, iCloud, Photos and turn off Sync this Mac.
      Resetting iCloud Photos by switching it off and on can get things moving.
      Rather than waiting, turn iCloud Photos off and on.
      Instead of a restart you can switch iCloud Photos off and on.
      It never hurts to turn iCloud Photos off and on again.
      Without further ado, disable iCloud Photos.
      iCloud Photos needs to be disabled for a minute.
      Leave iCloud Photos off overnight.
      Have a go at switching iCloud Photos off and on.
    `),
    { text: 'Flip it off and on.', before: 'You will see a switch named Sync this iPhone.' },
    { text: 'Disable it, restart your phone, and enable it.', heading: '2. iCloud Photos' },
    { text: 'Now switch it off and leave it like that for ten minutes.', before: 'Find iCloud Photos in the list.' },
  ],
  signOut: [
    ...headings(`
      Re-Login to iCloud
      Try Signing Out of iCloud and Signing In Again
      Log out and log in again on your iPhone
      Your account: sign out, sign in
    `),
    ...lines(`
      Another thing worth a shot is to log out of your Apple ID.
      Simply sign out, wait a minute or two, and sign back in with your password.
      Should that not work, sign out of your Apple Account entirely.
      At the very bottom you'll find Sign Out: tap it.
      It sounds drastic, but signing out of iCloud and back in works wonders.
      If you're still stuck, you can log out of iCloud on the iPhone.
      Make sure you sign out of iCloud on the old phone.
      Hop into Settings, tap your name and sign out.
      Have you tried signing out and back in?
      Just log off and log back on.
      To refresh the connection with Apple's servers, sign out from your Apple ID.
      You will have to sign out of iCloud on all devices.
      Unlink your Apple ID from the phone and link it again.
      Next up: remove the account from Settings, then re-add it.
      Press Sign Out, enter the password, and press Turn Off.
      I would sign out of iCloud and start again.
      The last option is logging out of the account.
      What about signing out of your Apple ID?
      Signing out and in again is the next step.
    `),
    { text: 'Scroll down until you see Sign Out, then tap it.' },
  ],
  deletePhotos: [
    ...headings(`
      Declutter Your Photo Library
      Remove unwanted pictures from iCloud
      Free Up iCloud Storage: Delete Videos
      Deleting Large Videos and Bursts
      Empty “Recently Deleted”
    `),
    ...lines(`
      The simplest way to free up room in iCloud is to delete pictures you don't need.
      Look for screenshots, memes and duplicates and get rid of them.
      Long videos eat space, so delete a few.
      Tap Select, mark the pictures, and tap the bin icon.
      You'll want to clear your Recently Deleted folder too.
      Have a look through your albums and bin anything blurry.
      Do yourself a favour and delete old screenshots.
      When iCloud is full, remove photos or videos you no longer want.
      Should space be short, erase some videos.
      Sort your library and throw out the duplicates.
      Make room by deleting pictures from your iPhone.
      If your storage is full, simply delete some photos.
      Photos take most of the space: delete what you can.
      Large videos should be removed first.
      It may be necessary to delete some pictures.
      Old pictures can be deleted from iCloud.com to free space.
      Once copied, delete the photos from your phone.
      After you have copied everything to the PC, wipe the photos off the phone.
      Dump those 4K videos of your cat.
      Trim your library: remove similar shots, bursts and live photos.
      Don't be afraid to delete old photos.
      Weed out old photos every month.
      You can save a lot of space by clearing out old pictures and clips.
      Permanently remove them by emptying Recently Deleted.
      Open the Photos app, choose Recently Deleted, tap Select, then Delete All.
      Go to icloud.com, select all photos and hit the trash can.
      Kindly delete unnecessary images and videos.
      Delete some stuff from your camera roll.
    `),
    { text: 'Get rid of everything you do not need.', before: 'Scroll through your photos.' },
    { text: 'Select them all and press Delete.', before: 'Open the album with your screenshots.' },
    { text: 'Remove these to save space.', before: 'You may have hundreds of duplicate photos.' },
  ],
  deleteBackup: lines(`
    Delete the backup of your old iPad.
    Look at Backups and remove those of old devices.
    You could delete your iCloud backup and make a new one.
    Old device backups can be deleted to free space.
  `),
  erase: [
    ...headings(`
      Last Resort: Erase Your iPhone
      Restore iPhone via iTunes
      Reset All Content and Settings
      Do a Full Factory Reset
    `),
    ...lines(`
      If none of the above helped, a factory reset is your best bet.
      You might have no other choice but to erase the phone.
      Finally, try erasing your iPhone and restoring it from a backup.
      Should everything fail, reset your phone to factory settings.
      Wipe it and set it up as a new iPhone.
      Open Finder, choose your iPhone and hit Restore.
      Choose Erase All Content and Settings, then follow the steps.
      Time for the nuclear option: wipe your iPhone.
      You'll need to restore your device from an earlier backup.
      Hook the phone up to a computer and restore it through iTunes.
      Resetting your iPhone to factory defaults should solve it.
      Back up first, erase the iPhone, restore the backup.
      Do a clean install of iOS.
      Start afresh by erasing your device.
      We advise performing a factory reset.
    `),
  ],
  unofficialProgram: lines(`
    Give Dr.Fone a try.
    UltData scans your iPhone and recovers lost photos.
    Grab a photo recovery tool and let it scan the phone.
    There are many recovery apps you can try, such as EaseUS.
    Fix it with Tenorshare ReiBoot in one click.
    If you want an easier way, use AnyTrans.
    Install software that recovers deleted photos.
    Our favourite is Disk Drill, which can bring your photos back.
    Use an iCloud unlock tool to get past the lock.
  `),
  removePrompt: lines(`
    Pick Remove from My iPhone if you see it.
    A pop-up appears: press Delete from My iPhone.
    Confirm by tapping Remove from iPhone.
  `),
  leaveSharedLibrary: lines(`
    The quickest way is to leave the Shared Library.
    Delete the shared library and start a new one.
  `),
};
