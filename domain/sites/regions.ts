/** Mainland China has hosts of its own for iCloud and for Apple's pages. */
export type Region = 'china' | 'world';

/** Whether one of our hosts is mainland China's. */
export const isChinese = (host: string): boolean => host.endsWith('.cn');

/**
 * Which hosts belong to a page.
 * @param page an address or a bare host name; anything else counts as `world`
 */
export const regionOf = (page: string | URL): Region =>
  isChinese(URL.parse(page)?.hostname || `${page}`) ? 'china' : 'world';

const suffix = (region: Region) => (region === 'china' ? '.cn' : '');

/** iCloud Photos in the browser. */
export const icloudPhotosUrl = (region: Region) => `https://www.icloud.com${suffix(region)}/photos/`;

/** iCloud space and plans in the browser. */
export const icloudPlusUrl = (region: Region) => `https://www.icloud.com${suffix(region)}/icloudplus/`;

/** Apple's system status. */
export const systemStatusUrl = (region: Region) => `https://www.apple.com${suffix(region)}/support/systemstatus/`;
