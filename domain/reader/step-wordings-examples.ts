import type { StepId } from '../steps/ids.ts';

/** A step of a guide as its title says it. Read by tests only, never bundled. */
export interface WordingExample {
  title: string;
  text?: string;
  /** Title of the guide, where it is not about iCloud Photos that do not sync. */
  guide?: string;
}

/** Titles in one text, a line or a `|` between them. */
export const titles = (all: string): WordingExample[] =>
  all
    .split(/[|\n]/)
    .map((title) => ({ title: title.trim() }))
    .filter(({ title }) => title !== '');
/** Titles as how-to sites write them, by the step they are. */
export const WORDING_EXAMPLES: Record<StepId, WordingExample[]> = {
  settings: [
    ...titles(`
      1. Check Your Settings | Check your iCloud settings | Review the iCloud Photos settings on every device
      Verify Your Sync Settings | Double-check Photos settings | Look over your iCloud Photos sync settings
      Enable iCloud Photos | Fix 1: Make sure iCloud Photos is turned on
      Ensure That iCloud Photo Library Is Enabled | Is iCloud Photos on? | Turn on iCloud Photos on your iPhone
      Turn On “Sync this iPhone” | Toggle Sync this iPhone | Toggle iCloud Photos off and on
      Turn iCloud Photos off and then back on | Turn off and on iCloud Photos again
      Disable and Re-enable iCloud Photos | Set up iCloud Photos on each device
      Check you are signed in with the same Apple ID | Use the same Apple ID on all devices
      Make Sure You’re Using the Right Apple Account | Check Your Apple ID | Verify your iCloud account
      Confirm you are logged in to iCloud with one account | Set the library as your System Photo Library
      Check whether your pictures are in the Shared Library | Go to Settings > [Your Name] > iCloud > Photos
      Activate photo sync | Check that iCloud is set up on your Mac
      Check the iCloud Photos toggle | Refresh iCloud Photos by toggling it off and on | Re-enable iCloud Photos
    `),
    {
      title: 'Open Settings and tap your name.',
      text: 'Open Settings and tap your name. Choose iCloud, then Photos, and turn on Sync this iPhone.',
    },
  ],
  connection: [
    ...titles(`
      2. Check Your Internet Connection | Check your internet | Check the Wi‑Fi | Verify your Wi-Fi Connection
      Solution 3 – Make sure you have a stable network connection | Poor network | Network Issues
      Connect to a faster WiFi | Switch to another network | Turn on Mobile Data for Photos
      Enable cellular data for iCloud Photos | Allow Photos to use Cellular Data | Turn On Unlimited Updates
      Turn off Low Data Mode | Turn Airplane Mode on and off | Make sure Airplane mode is off
      Reset network settings | Reset Your iPhone’s Network Settings | Restart your router
      Reboot the router or modem | Disable your VPN | Test Your Internet Speed | Make sure your device is online
      Forget and rejoin your Wi-Fi network | Check network settings | Check your cellular data settings
      Use a better connection
      Poor connection | Switch from cellular to Wi-Fi | Let Photos use unlimited cellular data | Turn Wi-Fi off and on
    `),
  ],
  storage: [
    ...titles(`
      3. Check Your iCloud Storage | Buy more iCloud storage | Upgrade Your iCloud Storage Plan | Upgrade to iCloud+
      Check available iCloud storage space | Make Sure You Have Enough iCloud Storage | Is your iCloud full?
      Clear up iCloud storage | Free up space in iCloud | Free Up Some iCloud Space
      Delete unwanted photos to free up iCloud storage | Delete old backups to make space in iCloud
      Delete the iCloud backup to free up storage | Remove old iPhone backups
      Manage Your iCloud Storage | Manage Account Storage | Purchase additional storage | Get a bigger storage plan
      Your iCloud storage is full | Check if there is enough space on iCloud | iCloud Storage | Check Your Storage
      Insufficient storage | Confirm Remaining iCloud Storage | Expand your cloud storage plan
      Delete large files from iCloud Drive to free up space | Not Enough iCloud Storage | Review your storage plan
    `),
    {
      title: 'Free up space',
      text: 'When iCloud is full, nothing uploads. See how much of the 5 GB in iCloud is left, or pick a larger storage plan.',
    },
  ],
  optimize: [
    ...titles(`
      4. Optimize Your iPhone Storage | Optimize iPhone storage | Optimise iPad Storage
      Turn On Optimize iPhone Storage | Choose “Optimize Mac Storage” | Enable storage optimization
      Check your iPhone storage | Make room on your iPhone | Free up space on your device | Free Up Space
      Clear some storage space | Your iPhone is running out of space | Is there enough space on your iPhone?
      Offload unused apps | Delete unused apps | Manage your iPhone’s storage | Check available storage on your iPad
      Low device storage | Use Optimized Storage for your photos
      Make sure your iPhone has enough storage | Ensure sufficient storage on your device | Check iPhone and iCloud storage
    `),
    {
      title: 'Free up space',
      text: 'Open Settings, General, iPhone Storage. Delete films that are still on the phone.',
    },
  ],
  restart: [
    ...titles(`
      5. Restart Your iPhone | Reboot | Restart | Force restart | Force Restart Your iPhone or iPad
      Hard reset your iPhone | Perform a soft reset | Do a hard reboot | Forced restart on iPhone 8 and newer
      Restart all your Apple devices | Restart Your Mac | Reboot the device | Try restarting your phone
      Turn your iPhone off and on again | Turn it off and back on | Switch your device off and on
      Power off and power on your iPhone | Power Cycle Your iPad | Shut down and restart your iPhone
      How to restart your iPhone | Give your iPhone a quick restart | Restart your iPhone and open the Photos app
      The classic restart | Power off your iPhone and turn it back on | Restart your iPhone/iPad
    `),
  ],
  update: [
    ...titles(`
      6. Update Your iPhone | Update iOS | Software update | Check for software updates | Check for Updates
      Update your device to the latest iOS | Install the latest iOS version | Update iOS to the Latest Version
      Upgrade to iOS 18 | Make sure your iPhone is up to date | Keep Your Software Up-to-Date
      Install any pending updates | Update to the newest version of iPadOS | Update macOS
      Update the operating system | Run the latest software | iOS Update | Outdated software
      Update iCloud for Windows | Look for an iOS update | Update all your devices
      Make sure your software is current | Update to iOS 17.4 | Download the latest iOS update
    `),
    {
      title: 'Go to Settings > General > Software Update.',
      text: 'Go to Settings > General > Software Update. Tap Install Now.',
    },
  ],
  charge: [
    ...titles(`
      7. Plug In Your iPhone to Charge | Plug in your iPhone | Charge your device | Charge
      Keep your iPhone charged | Connect your iPhone to power | Connect to a power source
      Put the iPhone on a charger | Turn off Low Power Mode | Low Power Mode | Disable low-power mode
      Make Sure Low Power Mode Is Off | Check your battery | Check the battery level | Low battery
      Your battery is low | Disable power saving mode | Leave your iPhone plugged in overnight
      Let your iPhone cool down | Your device is too hot | Recharge the iPhone above 20%
      Make sure your battery isn’t low | Plug it in | Plug in to power and lock the screen
    `),
  ],
};

/** The same words in guides whose titles say it in other ways. */
export const OTHER_GUIDES: (WordingExample & { step: StepId })[] = [
  { title: 'Restart your iPad', guide: 'iPad pictures missing? Seven fixes', step: 'restart' },
  { title: 'Update your Mac', guide: 'Mac Photos library does not update', step: 'update' },
  { title: 'Check your connection', guide: 'Pictures stuck at “Uploading”', step: 'connection' },
  { title: 'Check iCloud storage', guide: 'Samsung photos do not reach iCloud', step: 'storage' },
  { title: 'Update iCloud for Windows', guide: 'iCloud Photos not showing on Windows 11', step: 'update' },
  {
    title: 'Charge your phone',
    text: 'iCloud waits until the battery has enough power.',
    guide: 'Sync troubles and how to end them',
    step: 'charge',
  },
];
