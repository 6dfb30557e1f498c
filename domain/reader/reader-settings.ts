/** Sizes of the guide's letters, smallest first; 3 is the usual one. */
export const READER_SIZES = [1, 2, 3, 4, 5] as const;
/** How long a line may be. */
export const READER_WIDTHS = ['narrow', 'normal', 'wide'] as const;
/** `auto`: light or dark as the system is. */
export const READER_THEMES = ['auto', 'light', 'dark', 'sepia'] as const;
export const READER_FONTS = ['serif', 'sans'] as const;
/** How fast it is read aloud; 1 is the voice's own speed. */
export const READER_RATES = [0.7, 0.85, 1, 1.2, 1.5, 2] as const;

/** How the person likes to read; the same for every guide. */
export interface ReaderSettings {
  size: (typeof READER_SIZES)[number];
  width: (typeof READER_WIDTHS)[number];
  theme: (typeof READER_THEMES)[number];
  font: (typeof READER_FONTS)[number];
  hasPictures: boolean;
  /** `voiceURI` of the voice that was chosen; '' for one of the device. */
  voice: string;
  rate: (typeof READER_RATES)[number];
}
