import { createElement } from 'preact';
import { useState } from 'preact/hooks';
import type { Inline, Picture } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { isWithin } from './addresses.ts';
import { useGuideContext } from './guide-context.ts';

function GuideLink({ href, content }: { href: string; content: readonly Inline[] }) {
  const { source } = useGuideContext();
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

/** Text of the guide, with their emphasis, links and small pictures. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return (
    <>
      {content.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}

/** The description of a picture that is not shown, in a quiet box. */
function NoPicture({ alt, isInline }: { alt: string; isInline: boolean }) {
  return (
    <span class={isInline ? 'no-picture inline' : 'no-picture'} data-ours>
      {alt ? text('reader.picture.alt', { words: alt }) : text('reader.picture.none')}
    </span>
  );
}

/** A picture of the guide. Where it does not load, its description stands there. */
export function GuidePicture({ picture, isInline = false }: { picture: Picture; isInline?: boolean }) {
  const { hasPictures } = useGuideContext();
  const [hasFailed, setFailed] = useState(false);
  if (!hasPictures) return <NoPicture alt={picture.alt} isInline={isInline} />;
  return (
    <>
      <img
        src={picture.src}
        alt={picture.alt}
        {...shownSize(picture)}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setFailed(true)}
        onLoad={() => setFailed(false)}
      />
      {hasFailed && <NoPicture alt={picture.alt} isInline={isInline} />}
    </>
  );
}

/** A telephone's screenshot taller than this would fill the window, CSS pixels. */
const TALLEST = 600;

/** The room a picture takes before it is there, so that the text does not jump; nothing where it is not known. */
export function shownSize({ width, height }: Pick<Picture, 'width' | 'height'>): { width?: number; height?: number } {
  if (!width || !height) return {};
  const share = Math.min(1, TALLEST / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
