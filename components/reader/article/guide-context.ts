import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuideCautions } from '../../../domain/caution/guide-cautions.ts';

/** What the components of a guide need to draw it. */
export interface GuideContext {
  /** Whether pictures are loaded and shown. */
  hasPictures: boolean;
  /** The guide's address: links to places in the same page are drawn as plain text. */
  source: string;
  /** The cautions of the guide's lines. */
  cautions: GuideCautions['byLine'];
}

const Context = createContext<GuideContext>({ hasPictures: false, source: '', cautions: new Map() });

/** Gives the context to the blocks, which are nested to any depth. */
export const GuideContextProvider = Context.Provider;

export const useGuideContext = (): GuideContext => useContext(Context);

/** Attributes for our own elements in the guide: their text is in the language of this program, not of the guide. */
export function ourTextAttributes(): { 'data-ours': true; lang: string; dir: 'ltr' | 'rtl' } {
  const { lang, dir } = document.documentElement;
  return { 'data-ours': true, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}
