import { useEffect, useRef, useState } from 'preact/hooks';
import type { StepText } from '../../domain/steps/step.ts';
import type { StepAction, StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { PathLine } from '../ui/SettingsPath.tsx';

interface Props {
  content: StepContent;
  values: Values;
  onClose(): void;
}

/** A step over the whole window, in large type and one action at a time, to be read aloud over the telephone. */
export function StepLarge({ content, values, onClose }: Props) {
  const pages = largePages(content);
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const page = pages[Math.min(at, pages.length - 1)] as LargePage;
  const turn = (by: 1 | -1) => {
    setAt((now) => Math.max(0, Math.min(now + by, pages.length - 1)));
    dialog.current?.scrollTo(0, 0);
  };
  useEffect(() => {
    dialog.current?.showModal();
    next.current?.focus();
  }, []);
  useEffect(() => {
    // On the document: a press on the bare text takes the focus out of the dialog, and its keys with it.
    const onKey = (event: KeyboardEvent) => {
      // Listeners are taken away some frames after the dialog is.
      if (!dialog.current?.open) return;
      if (event.key === 'Escape') {
        // Else the panel would take it as its own and go, too.
        event.preventDefault();
        dialog.current.close();
      }
      const by = turnOf(event.key);
      if (by) turn(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pages.length]);
  return (
    <dialog class="large" ref={dialog} aria-label={text(content.title, values)} onClose={onClose}>
      <header>
        <p class="small">{text('telephone.slowly')}</p>
        <button type="button" class="plain" data-action="closeLarge" onClick={() => dialog.current?.close()}>
          {text('telephone.close')}
        </button>
      </header>
      <div class="large-page" data-page={page.kind} aria-live="polite">
        <p class="large-place">{placeOf(page)}</p>
        <PageText page={page} content={content} values={values} />
      </div>
      <footer>
        <button type="button" data-action="backLarge" aria-disabled={at === 0} onClick={() => turn(-1)}>
          {text('telephone.back')}
        </button>
        <button
          type="button"
          data-action="nextLarge"
          ref={next}
          aria-disabled={at === pages.length - 1}
          onClick={() => turn(1)}
        >
          {text('telephone.next')}
        </button>
      </footer>
    </dialog>
  );
}

function PageText({ page, content, values }: { page: LargePage } & Pick<Props, 'content' | 'values'>) {
  switch (page.kind) {
    case 'warning':
      return (
        <p class={page.isGrave ? 'warning grave' : 'warning'}>
          <BoldText>{text(page.text, values)}</BoldText>
        </p>
      );
    case 'worked':
      return (
        <p>
          <BoldText>{text('parts.worked', { when: text(page.text, values) })}</BoldText>
        </p>
      );
    case 'action':
      return (
        <>
          <p>
            <BoldText>{text(page.action.text, values)}</BoldText>
          </p>
          {page.action.paths.map((path) => (
            <PathLine key={path.labels.join()} path={path} device={content.device} values={values} />
          ))}
        </>
      );
  }
}

function placeOf(page: LargePage): string {
  if (page.kind === 'action') return text('telephone.action', { number: page.number, count: page.count });
  return text(page.kind === 'warning' ? 'telephone.first' : 'telephone.last');
}

/** Forward is where the text runs to. */
function turnOf(key: string): 1 | -1 | undefined {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return isRightToLeft ? 1 : -1;
  return undefined;
}

/** What is on the screen at once while a step is read aloud. */
export type LargePage =
  | { kind: 'warning'; text: StepText; isGrave: boolean }
  | { kind: 'action'; action: StepAction; number: number; count: number }
  | { kind: 'worked'; text: StepText };

/** A step in the order it is read aloud: what not to do, one action at a time, how one knows that it worked. */
export function largePages({ warning, actions, worked }: StepContent): LargePage[] {
  return [
    ...(warning ? [{ kind: 'warning' as const, ...warning }] : []),
    ...actions.map((action, index) => ({
      kind: 'action' as const,
      action,
      number: index + 1,
      count: actions.length,
    })),
    { kind: 'worked', text: worked },
  ];
}
