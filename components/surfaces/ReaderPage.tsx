import { useMemo, useState } from 'preact/hooks';
import { type GuideCautions, guideCautions } from '../../domain/caution/guide-cautions.ts';
import { withNotes } from '../../domain/caution/with-notes.ts';
import type { Guide, GuideStep } from '../../domain/reader/guide/guide.ts';
import { guideMarkdown } from '../../domain/reader/output/markdown.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { useAppContext } from '../app-context.ts';
import { CaseCard, hasCaseCard } from '../endings/CaseCard.tsx';
import { moveFocus } from '../focus.ts';
import { Article, NextPage } from '../reader/article/Article.tsx';
import { cautionNotes } from '../reader/article/caution-text.ts';
import { GuideHead } from '../reader/article/GuideHead.tsx';
import { type GuideContext, GuideContextProvider } from '../reader/article/guide-context.ts';
import { RemovalList } from '../reader/article/RemovalList.tsx';
import { SuggestedSteps } from '../reader/article/SuggestedSteps.tsx';
import { Player } from '../reader/speech/Player.tsx';
import { useSpeech } from '../reader/speech/use-speech.ts';
import { Contents } from '../reader/tools/Contents.tsx';
import { guideProgress } from '../reader/tools/guide-progress.ts';
import { ReaderBar, ReaderTools } from '../reader/tools/ReaderTools.tsx';
import { ClearedNote, SavingNotice, useClear } from './Notices.tsx';

export interface ReaderPageProps {
  guide: Guide;
  /** Whether a step that is none of the seven was ticked, by its number. */
  isTicked(number: number): boolean;
  onTick(number: number, isTicked: boolean): void;
  onBack(): void;
}

/** A guide, and nothing else. */
export function ReaderPage({ guide, isTicked, onTick, onBack }: ReaderPageProps) {
  const app = useAppContext();
  const { state } = app;
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const [isCaseCardOpen, setCaseCardOpen] = useState(false);
  const aloud = useSpeech(guide.language, state.reader);
  const progress = guideProgress(guide, state, isTicked);
  const onShow = (removal: number) => {
    setShown(new Set([...shown, removal]));
    moveFocus({ removal });
  };
  const onHide = (removal: number) => setShown(new Set([...shown].filter((other) => other !== removal)));
  const onDone = () => {
    setCaseCardOpen(true);
    moveFocus('caseCard');
  };
  const onSilence = () => {
    aloud.speech?.stop();
    moveFocus('speakButton');
  };
  const isSpeaking = aloud.state.status !== 'silent';
  const { cautions, context } = useGuideValues(guide, state.reader.hasPictures);
  return (
    <main class="reader">
      <ReaderBar source={guide.source} onBack={onBack} />
      <ReaderTools
        source={guide.source}
        markdown={() => guideMarkdown(withNotes(guide, cautionNotes(cautions)))}
        isSpeaking={isSpeaking}
        onSpeak={isSpeaking ? onSilence : aloud.start}
      />
      <div class="notices">
        <SavingNotice />
      </div>
      <GuideContextProvider value={context}>
        <div class="sheet">
          <GuideHead guide={guide} onBack={onBack} />
          {isCaseCardOpen && <GuideCaseCard steps={guide.steps} onClose={() => setCaseCardOpen(false)} />}
          {guide.steps.some(({ step }) => step) && <SuggestedSteps steps={guide.steps} />}
          <Contents guide={guide} progress={progress} />
          <Article
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
            onDone={hasCaseCard(app) ? onDone : undefined}
          />
          <NextPage address={guide.nextPage} />
          <RemovalList removals={guide.removals} shown={shown} onShow={onShow} onHide={onHide} />
        </div>
      </GuideContextProvider>
      {aloud.speech && (isSpeaking || aloud.state.error) && (
        <Player speech={aloud.speech} state={aloud.state} voices={aloud.voices} onStop={onSilence} />
      )}
    </main>
  );
}

/** The guide's cautions and context, computed once: an answer must not draw all lines again. */
function useGuideValues(guide: Guide, hasPictures: boolean): { cautions: GuideCautions; context: GuideContext } {
  const cautions = useMemo(() => guideCautions(guide), [guide]);
  const context = useMemo(
    () => ({ hasPictures, source: guide.source, cautions: cautions.byLine }),
    [hasPictures, guide, cautions],
  );
  return { cautions, context };
}

interface GuideCaseCardProps {
  steps: readonly GuideStep[];
  /** The person is done with it. */
  onClose(): void;
}

/** The panel's card about the person's case, shown above the guide after its last step. */
function GuideCaseCard({ steps, onClose }: GuideCaseCardProps) {
  const app = useAppContext();
  const clearing = useClear();
  const onOpen = (id: StepId) => {
    const step = steps.find((other) => other.step === id);
    onClose();
    if (step) moveFocus({ step: step.number, part: 'title' });
  };
  if (clearing.isCleared && !hasCaseCard(app)) {
    return <ClearedNote onUndo={clearing.onUndo} />;
  }
  return <CaseCard onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />;
}
