import type { Voice } from './speech-types.ts';

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';
const isSame = (one: string, other: string) =>
  one.toLowerCase().replace('_', '-') === other.toLowerCase().replace('_', '-');

/** How well a voice fits: the device before servers, the region, the system's own choice. */
const fitness = (voice: Voice, language: string) =>
  Number(voice.localService) * 4 + Number(isSame(voice.lang, language)) * 2 + Number(voice.default);

/**
 * The voices for a language, best first: those of the device, then those that send the text to a server.
 * @param voices all there are
 * @param language BCP 47; '' fits every voice
 */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  return voices
    .filter(({ lang }) => language === '' || languageOf(lang) === languageOf(language))
    .toSorted((one, other) => fitness(other, language) - fitness(one, language));
}

/**
 * The voice to read with: the chosen one wherever it speaks, else the best of the device. Never a distant one that
 * nobody chose.
 * @param chosen its `voiceURI`
 */
export function voiceToUse(voices: readonly Voice[], language: string, chosen?: string): Voice | undefined {
  const named = chosen === undefined ? undefined : voices.find(({ voiceURI }) => voiceURI === chosen);
  return named ?? voicesFor(voices, language).find(({ localService }) => localService);
}
