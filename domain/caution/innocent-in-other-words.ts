import { headings, lines } from './examples.ts';

/** Innocent look-alikes in other voices. */
export const INNOCENT_IN_OTHER_WORDS = [
  ...headings(`
    Should You Delete Photos to Free Up Space?
    Why Turning iCloud Photos Off Is Risky
    Don't Sign Out of Your Apple Account Yet
    Erasing Your iPhone: What You Lose
    Do I need to factory reset my iPhone?
    Is signing out safe?
    The Problem With Deleting Photos
    Signing Out Won't Help
    Things You Lose When You Erase an iPhone
    What Does Erase Assistant Do?
    Turn iCloud Photos On
    Do Not Give iCloud Photos an Off-and-On
    Keep iCloud Photos On
    Free Up Space Without Losing Photos
    Turn Off Low Data Mode for Wi-Fi
    Recover Photos You Deleted
    Turn Off and Restart Your iPhone
    How Deleting Works With iCloud
  `),
  ...lines(`
    Whatever you do, don't turn off iCloud Photos.
    Under no circumstances should you erase the iPhone now.
    Signing out is not going to help here.
    There's no reason to delete anything.
    You shouldn't have to sign out for this.
    Even if a guide tells you to toggle iCloud Photos, leave it alone.
    Once you turn off iCloud Photos, the phone forgets where it was.
    If someone in the family deletes photos, they vanish for all.
    People often delete photos to free space and regret it.
    Many guides suggest turning iCloud Photos off and on, which is a bad idea.
    A common piece of advice is to turn iCloud Photos off and on; Apple says not to.
    It is a myth that deleting photos speeds up the sync.
    Be careful not to delete the originals.
    Before signing out, make sure everything has been uploaded.
    Before you even think of erasing the device, count your photos.
    You can leave iCloud Photos on the whole time.
    Nothing gets deleted when you choose Optimize iPhone Storage.
    Someone may have turned off iCloud Photos without telling you.
    Maybe you signed out of iCloud last week?
    Your photos remain even if you reset the network settings.
    The photos are removed from the phone only when iCloud has them.
    Switching to a bigger plan is better than deleting photos.
    The phone asked me to sign out, but I pressed Cancel.
    If you have already signed out, sign in again.
    If you've turned off iCloud Photos, turn it back on.
    If you recently erased your iPhone, wait until it has downloaded everything.
    Having signed out, he lost two weeks of pictures.
    My son deleted all the photos by accident.
    The album was deleted last year.
    See what happens to photos when you sign out of iCloud.
    This article explains what happens when you erase your iPhone.
    Ask Apple before you sign out or erase anything.
    Please wait, do not close the app, and do not delete photos.
    No photo is deleted by a restart.
    It's better not to sign out.
    You don't have to erase your phone to fix this.
    Neither signing out nor erasing is needed.
    Signing out of iCloud removes the library from the phone.
    Deleting from one device means deleting from all.
    Photos deleted by mistake can be recovered for 30 days.
    Turn off Low Power Mode, then look at iCloud Photos again.
    Switch off Airplane Mode and wait.
    Disable the VPN and open the Photos app again.
    Turn the router off, wait, and turn it on.
    Force close the Photos app and open it again.
    Delete apps you never open to free space on the iPhone.
    Remove downloaded films and podcasts.
    Clear Safari's history and website data.
    Turn off Background App Refresh for other apps.
    Turn off Wi-Fi Assist.
    Make sure iCloud Photos is turned on.
    Verify that Sync this iPhone is on.
    Toggle the switch for iCloud Photos on.
    Enable iCloud Photos if it's disabled.
    Sign in with your Apple Account.
    Sign in to iCloud.com and compare the numbers.
    Press and hold both buttons until the slider appears, then turn the iPhone off.
    Restart the phone by turning it off and on again.
    Hard reset the iPhone by holding both buttons.
    Use a computer to copy your photos.
    Download your photos from iCloud.com to a computer.
    Download the originals to this Mac.
    Use the Apple Support app.
    Choose Recover to bring the photos back.
    Tap Select, choose the photos and tap Recover.
    Open Recently Deleted and look for the missing photos.
    Merge duplicates in the Duplicates album.
    Move the photos to another album.
    Hide the photo instead of deleting it.
    Back up your photos to a computer.
    Check that there is a backup.
    Choose a bigger iCloud+ plan.
    Set the date and time automatically.
    Unlock your iPhone and open the Photos app.
    If the toggle is off, switch it on.
    Is iCloud Photos switched off?
    The switch is off by default on a new phone.
    iCloud Photos is turned off on this device.
    iCloud Photos has been turned off.
    You turned iCloud Photos off when you set up the phone.
    Apple recommends keeping iCloud Photos on.
    We do not recommend erasing the iPhone.
    We strongly advise against deleting photos.
    Experts warn against signing out.
    I would not sign out.
    You risk losing photos by signing out too early.
    Stop deleting photos.
    Rest assured: the update does not erase your iPhone.
    How is it possible that signing out deletes photos?
    The Delete button also removes the photo from iCloud.
    The trash icon deletes a photo on every device.
    Press Cancel when the iPhone asks to delete photos.
    Choose Cancel if you see Erase iPhone.
    Do you really want to delete your photos?
    It will ask you to sign out; tap Cancel.
    A thief cannot erase the iPhone without your password.
    Apple's servers may take a day to sync after you delete a photo.
    While iCloud Photos is off, nothing is uploaded.
    Sometimes things go wrong, and your Apple devices stop syncing your photos.
    Your devices delete photos together.
    As long as you don't sign out, nothing is lost.
  `),
];
