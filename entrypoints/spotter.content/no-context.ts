/**
 * Stands in for WXT's `ContentScriptContext` in the build: its timers, location watcher and announcements
 * would be a third of the spotter's size, and spot.ts does the little the spotter needs of it.
 */
export class ContentScriptContext {}
