import { useMemo, useState } from 'preact/hooks';
import { type GuideCautions, guideCautions } from '../../domain/caution/guide-cautions.ts';
import { withNotes } from '../../domain/caution/with-notes.ts';
import type { ReaderSettings } from '../../domain/progress/reader-settings.ts';
import type { Saving } from '../../domain/progress/state.ts';
import type { Guide } from '../../domain/reader/guide.ts';
import { guideMarkdown } from '../../domain/reader/markdown.ts';
import { moveFocus, SITUATION } from '../focus.ts';
import type { Help } from '../help.ts';
import { SavingNotice } from '../Notices.tsx';
import { hasSituation } from '../Situation.tsx';
import { Article } from './Article.tsx';
import { Contents } from './Contents.tsx';
import { cautionNotes } from './caution-words.ts';
import { type Drawing, DrawnWith } from './drawing.ts';
import { FirstLook } from './FirstLook.tsx';
import { GuideHead } from './GuideHead.tsx';
import { guideProgress } from './guide-progress.ts';
import { NextPage } from './NextPage.tsx';
import { placeOfRemoval } from './Pieces.tsx';
import { Player } from './Player.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderTools } from './ReaderTools.tsx';
import { RemovalList } from './RemovalList.tsx';
import { useSpeech } from './use-speech.ts';
import { WhatNow } from './WhatNow.tsx';

export interface ReaderPageProps {
  help: Help;
  saving: Saving;
  guide: Guide;
  /** Whether a step that is none of the seven was ticked, by its number. */
  isTicked(number: number): boolean;
  onTick(number: number, isTicked: boolean): void;
  onBack(): void;
  clear(): () => void;
}

/** A guide, and nothing else. */
export function ReaderPage({ help, saving, guide, isTicked, onTick, onBack, clear }: ReaderPageProps) {
  const { state, language, now } = help;
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const [asksWhatNow, setAsksWhatNow] = useState(false);
  const aloud = useSpeech(guide.language, state.reader);
  const progress = guideProgress(guide, state, isTicked);
  const onSettings = (reader: Partial<ReaderSettings>) => help.onChange({ reader });
  const onShow = (removal: number) => {
    setShown(new Set([...shown, removal]));
    moveFocus(placeOfRemoval(removal));
  };
  const onHide = (removal: number) => setShown(new Set([...shown].filter((other) => other !== removal)));
  const onDone = () => {
    setAsksWhatNow(true);
    moveFocus(SITUATION);
  };
  const onSilence = () => {
    aloud.speech?.stop();
    moveFocus('[data-action="speak"]');
  };
  const isSpeaking = aloud.state.status !== 'silent';
  const { cautions, drawing } = useDrawn(guide, state.reader.hasPictures);
  return (
    <main class="reader">
      <ReaderBar source={guide.source} onBack={onBack} />
      <ReaderTools
        settings={state.reader}
        onSettings={onSettings}
        source={guide.source}
        markdown={() => guideMarkdown(withNotes(guide, cautionNotes(cautions)))}
        isSpeaking={isSpeaking}
        onSpeak={isSpeaking ? onSilence : aloud.start}
      />
      <div class="notices">
        <SavingNotice help={help} saving={saving} />
      </div>
      <DrawnWith.Provider value={drawing}>
        <div class="sheet">
          <GuideHead guide={guide} now={now} language={language} onBack={onBack} />
          {asksWhatNow && (
            <WhatNow help={help} steps={guide.steps} clear={clear} onClose={() => setAsksWhatNow(false)} />
          )}
          {guide.steps.some(({ step }) => step) && <FirstLook help={help} steps={guide.steps} />}
          <Contents guide={guide} progress={progress} />
          <Article
            help={help}
            guide={guide}
            cautions={cautions}
            progress={progress}
            isTicked={isTicked}
            onTick={onTick}
            shown={shown}
            onHide={(removal) => {
              onHide(removal);
              moveFocus('article');
            }}
            onDone={hasSituation(help) ? onDone : undefined}
          />
          <NextPage address={guide.nextPage} />
          <RemovalList removals={guide.removals} language={language} shown={shown} onShow={onShow} onHide={onHide} />
        </div>
      </DrawnWith.Provider>
      {aloud.speech && (isSpeaking || aloud.state.error) && (
        <Player
          speech={aloud.speech}
          state={aloud.state}
          voices={aloud.voices}
          settings={state.reader}
          language={language}
          onSettings={onSettings}
          onStop={onSilence}
        />
      )}
    </main>
  );
}

/** Made once for a guide: an answer somewhere must not have all of its lines drawn anew. */
function useDrawn(guide: Guide, hasPictures: boolean): { cautions: GuideCautions; drawing: Drawing } {
  const cautions = useMemo(() => guideCautions(guide), [guide]);
  const drawing = useMemo(
    () => ({ hasPictures, source: guide.source, cautions: cautions.byLine }),
    [hasPictures, guide, cautions],
  );
  return { cautions, drawing };
}
