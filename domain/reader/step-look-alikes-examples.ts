import { titles, type WordingExample } from './step-wordings-examples.ts';

export interface LookAlikeExample extends WordingExample {
  because: string;
}

/** Titles that look like one of the seven, by why they are none. */
const NONE: Record<string, string> = {
  'it is about apps': `
    Update your apps | Update the Photos app | Restart the Photos app | Force quit and reopen Photos
    Close the Photos app | Delete and reinstall the app
  `,
  'it is about a backup': `
    Restore from backup | Back up your iPhone | Restore your iPhone from an iCloud backup | Check your iCloud Backup
    Backup your photos to a computer
  `,
  'it is about Apple': `
    Contact Apple Support | Check Apple system status | Check Apple’s servers | Is there an iCloud outage?
    Visit an Apple Store | Get help from Apple
  `,
  'it leaves the account': `
    Sign out and back in | Sign out of iCloud | Log out of your Apple ID and log back in
    Sign out of iCloud on your iPhone and sign in again
  `,
  'it erases': `
    Erase all content | Erase All Content and Settings | Factory reset your iPhone | Reset All Settings
    Reset your iPhone | Reset iPhone to factory settings
  `,
  'it is part of every article': `
    Conclusion | FAQ | Frequently asked questions about iCloud storage | Final thoughts | Related articles
    Introduction | Wrap up | The bottom line | Keep Your iCloud Photos Synced and Up to Date
  `,
  'it is a question': `
    Why are my photos not syncing? | Why is my iCloud storage full? | What is Low Power Mode?
    How long does iCloud take to upload over Wi-Fi? | How much iCloud storage do I need?
    What happens if I turn off iCloud Photos? | Can I use iCloud without Wi-Fi?
  `,
  'it is another setting': `
    Check the date and time | Set the date and time automatically | Disable Screen Time restrictions
    Check location settings | Check your notification settings | Check the camera settings
  `,
  'it is the opposite': `
    Turn off Optimize iPhone Storage | Disable Optimize Storage and download the originals | Turn off iCloud Photos
    Download and keep originals
  `,
  'it is about the battery, not the charger': `
    Optimize battery | Turn off Optimized Battery Charging | Replace the battery | Check battery health
    Fix battery drain
  `,
  'it is another thing that is charged or plugged': `
    Free of charge tools | Clean the charging port | Install a browser plug-in
    Connect your iPhone to the computer with a USB cable
  `,
  'it is another restart': `
    Restart the sync | Restart your PC | Restart the upload process | Restart your computer
  `,
  'it is another update': `
    Update your drivers | Update your payment method | Update carrier settings
    Photos not syncing after the iOS update | Downgrade iOS | Install the beta
  `,
  'it is another storage': `
    Storage of Android | Use another cloud storage | Move your photos to an external drive
    Try Google Photos storage | Free up space with a cleaner
  `,
  'it is something else': `
    Wait | Be patient | Merge duplicate photos | Check the photo format | Check the Hidden album
    Check the Recently Deleted album | Use AirDrop over Wi-Fi | Sync photos via iTunes
    Use a third-party tool to sync photos | Use Tenorshare ReiBoot to repair iOS | Enable Shared Albums
    Download photos from iCloud.com | Turn on Location Services | Open the Photos app
  `,
};
/** By the guide they stand in. */
const ELSEWHERE: Record<string, string> = {
  'How to Fix Winload.efi Missing in Windows 11': `
    Restart your device | Update your software | Check your settings | Free up space | Run CHKDSK
    Disable Secure Boot
  `,
  'Remove a Four Virus Warning on Android': `
    Restart your phone | Update the system | Factory Reset your Phone | Check your internet connection
    Clear browsing data
  `,
  'Google Photos not backing up on iPhone': `
    Restart your iPhone | Check your internet connection | Turn off Low Power Mode
  `,
  'Protect your WhatsApp from cyber threats': `
    Enable two-step verification | Check your settings | Update your phone
  `,
  'How to get rid of tracking cookies': `
    Check your settings | Restart your Mac
  `,
};

export const LOOK_ALIKE_EXAMPLES: LookAlikeExample[] = [
  ...Object.entries(NONE).flatMap(([because, all]) => titles(all).map((example) => ({ ...example, because }))),
  ...Object.entries(ELSEWHERE).flatMap(([guide, all]) =>
    titles(all).map((example) => ({ ...example, guide, because: `the guide is “${guide}”` })),
  ),
  { title: '', because: 'it says nothing' },
  { title: '3.', because: 'it says nothing' },
  { title: 'Einstellungen prüfen', because: 'only English is known' },
  {
    title: 'Restart your device',
    text: 'Hold the power button of your Samsung phone until the menu appears.',
    because: 'the step is about another phone',
  },
  {
    title: 'Conclusion',
    text: 'Conclusion\nRestart your iPhone, update iOS and check your iCloud storage.',
    because: 'a heading is not judged by its text',
  },
];
