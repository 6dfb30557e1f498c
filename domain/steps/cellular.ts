/** Regions whose English iPhones print "Mobile Data"; all others print "Cellular Data" (common knowledge). */
const MOBILE_DATA_REGIONS = ['GB', 'AU', 'NZ', 'IE', 'IN', 'ZA'];

/**
 * Whether phones of this region say "Mobile Data" for what others call "Cellular Data".
 * @param language BCP 47 tag, as in `navigator.language`
 */
export function saysMobileData(language: string): boolean {
  const region = /[-_]([A-Z]{2})\b/i.exec(language)?.[1];
  return region !== undefined && MOBILE_DATA_REGIONS.includes(region.toUpperCase());
}
