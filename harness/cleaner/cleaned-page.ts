import type { CautionId } from '../../domain/caution/cautions.ts';
import { type GuideCaution, guideCautions } from '../../domain/caution/guide-cautions.ts';
import type { Severity } from '../../domain/caution/types.ts';
import type { Guide, GuideWarning, Removal } from '../../domain/reader/guide/guide.ts';
import { guideText, stepText } from '../../domain/reader/guide/guide-text.ts';
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
  /** Those before and after the steps. */
  cautions: CleanedCaution[];
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
  cautions: CleanedCaution[];
}

interface CleanedCaution {
  id: CautionId;
  severity: Severity;
  /** The sentence that causes it. */
  excerpt: string;
}

/** A page that could not be read. */
export interface FailedPage {
  file: string;
  error: string;
}

export const isFailed = (page: CleanedPage | FailedPage): page is FailedPage => 'error' in page;

const cleaned = ({ id, severity, excerpt }: GuideCaution): CleanedCaution => ({ id, severity, excerpt });

/** What is said of a page, from the guide it became. */
export function cleanedPage(file: string, guide: Guide, { html, ms }: { html: string; ms: number }): CleanedPage {
  const { intro, steps, outro } = guideCautions(guide);
  return {
    file,
    url: guide.source,
    title: guide.title,
    text: guideText(guide),
    html,
    steps: guide.steps.map((step, index) => ({
      number: step.number,
      title: step.title,
      text: stepText(step),
      step: step.step ?? null,
      cautions: (steps[index] ?? []).map(cleaned),
    })),
    cautions: [...intro, ...outro].map(cleaned),
    removals: guide.removals.map(({ rule, kind, reason, excerpt, count }) => ({ rule, kind, reason, excerpt, count })),
    warnings: guide.warnings,
    ms,
  };
}
