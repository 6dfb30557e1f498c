import { createElement } from 'preact';
import type { Inline } from '../../../domain/reader/guide/guide.ts';
import { isWithin } from './addresses.ts';
import { useDrawing } from './drawing.ts';
import { GuidePicture } from './GuidePicture.tsx';

function GuideLink({ href, content }: { href: string; content: readonly Inline[] }) {
  const { source } = useDrawing();
  if (isWithin(source, href)) return <Inlines content={content} />;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      <Inlines content={content} />
    </a>
  );
}

function Part({ part }: { part: Inline }) {
  if (typeof part === 'string') return <>{part}</>;
  // A mark is one of a closed list, which the schema check held it against.
  if ('mark' in part) return createElement(part.mark, null, <Inlines content={part.content} />);
  if ('href' in part) return <GuideLink href={part.href} content={part.content} />;
  if ('picture' in part) return <GuidePicture picture={part.picture} isInline />;
  return <br />;
}

/** Words of the guide, with their emphasis, links and small pictures. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return (
    <>
      {content.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}
