import { useEffect, useRef, useState } from 'preact/hooks';
import type { StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { PathLine } from '../ui/PathLine.tsx';
import { type LargePage, largePages } from './large-pages.ts';

interface Props {
  content: StepContent;
  words: Values;
  onClose(): void;
}

/** A step over the whole window, in large type and one action at a time, to be read aloud over the telephone. */
export function StepLarge({ content, words, onClose }: Props) {
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
    // On the document: a press on bare words takes the focus out of the dialog, and its keys with it.
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
    <dialog class="large" ref={dialog} aria-label={text(content.title, words)} onClose={onClose}>
      <header>
        <p class="small">{text('telephone.slowly')}</p>
        <button type="button" class="plain" data-action="closeLarge" onClick={() => dialog.current?.close()}>
          {text('telephone.close')}
        </button>
      </header>
      <div class="large-page" data-page={page.kind} aria-live="polite">
        <p class="large-place">{placeOf(page)}</p>
        <PageWords page={page} content={content} words={words} />
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

function PageWords({ page, content, words }: { page: LargePage } & Pick<Props, 'content' | 'words'>) {
  switch (page.kind) {
    case 'warning':
      return (
        <p class={page.isGrave ? 'warning grave' : 'warning'}>
          <BoldText>{text(page.text, words)}</BoldText>
        </p>
      );
    case 'worked':
      return (
        <p>
          <BoldText>{text('parts.worked', { when: text(page.text, words) })}</BoldText>
        </p>
      );
    case 'action':
      return (
        <>
          <p>
            <BoldText>{text(page.action.text, words)}</BoldText>
          </p>
          {page.action.paths.map((path) => (
            <PathLine key={path.labels.join()} path={path} device={content.device} words={words} />
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
