import type { Guide, GuideWarning, Removal } from '../../domain/reader/guide.ts';
import { guideText, stepText } from '../../domain/reader/guide-text.ts';
import type { StepId } from '../../domain/steps/ids.ts';

/** What `npm run clean` says of one page. */
export interface CleanedPage {
  file: string;
  url: string;
  title: string;
  /** What a person reads, a line per block. */
  text: string;
  /** The article as the reader draws it, without our own controls. */
  html: string;
  steps: CleanedStep[];
  removals: Omit<Removal, 'at' | 'blocks'>[];
  warnings: GuideWarning[];
  /** Capture and cleaning inside the page. */
  ms: number;
}

interface CleanedStep {
  number: number;
  title: string;
  text: string;
  step: StepId | null;
  cautions: { id: string; severity: 'mayLosePhotos' | 'costs' | 'outdated'; excerpt: string }[];
}

/** A page that could not be read. */
export interface FailedPage {
  file: string;
  error: string;
}

export const isFailed = (page: CleanedPage | FailedPage): page is FailedPage => 'error' in page;

/** What is said of a page, from the guide it became. */
export function answerOf(file: string, guide: Guide, { html, ms }: { html: string; ms: number }): CleanedPage {
  return {
    file,
    url: guide.source,
    title: guide.title,
    text: guideText(guide),
    html,
    steps: guide.steps.map((step) => ({
      number: step.number,
      title: step.title,
      text: stepText(step),
      step: step.step ?? null,
      cautions: [],
    })),
    removals: guide.removals.map(({ rule, kind, reason, excerpt, count }) => ({ rule, kind, reason, excerpt, count })),
    warnings: guide.warnings,
    ms,
  };
}
