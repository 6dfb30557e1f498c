import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuideCautions } from '../../../domain/caution/guide-cautions.ts';

/** What every part of a guide is drawn with. */
export interface GuideContext {
  /** Off: pictures are neither shown nor asked for. */
  hasPictures: boolean;
  /** The guide's address: links within it have nowhere to go here. */
  source: string;
  /** What is to be known of the guide's lines. */
  cautions: GuideCautions['byLine'];
}

const Context = createContext<GuideContext>({ hasPictures: false, source: '', cautions: new Map() });

/** Handed down past the blocks, which stand in each other to any depth. */
export const GuideContextProvider = Context.Provider;

export const useGuideContext = (): GuideContext => useContext(Context);

/** For what stands inside the guide and is ours: its text is in the language of this program, not of the guide. */
export function ourLanguage(): { 'data-ours': true; lang: string; dir: 'ltr' | 'rtl' } {
  const { lang, dir } = document.documentElement;
  return { 'data-ours': true, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}
