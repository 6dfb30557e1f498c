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
  // A mark is one of the closed list `MARKS`: `check-blocks.ts` refuses any other.
  if ('mark' in part) return createElement(part.mark, null, <Inlines content={part.content} />);
  if ('href' in part) return <GuideLink href={part.href} content={part.content} />;
  if ('picture' in part) return <GuidePicture picture={part.picture} isInline />;
  return <br />;
}

/** Text of the guide with its emphasis, links and inline pictures. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return (
    <>
      {content.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}

/** The alternative text of a picture that is not shown. */
function NoPicture({ alt, isInline }: { alt: string; isInline: boolean }) {
  return (
    <span class={isInline ? 'no-picture inline' : 'no-picture'} data-ours>
      {alt ? text('reader.picture.alt', { alt }) : text('reader.picture.none')}
    </span>
  );
}

/** A picture of the guide. Where it does not load, its alternative text follows it. */
export function GuidePicture({ picture, isInline = false }: { picture: Picture; isInline?: boolean }) {
  const { hasPictures } = useGuideContext();
  const [hasFailed, setFailed] = useState(false);
  if (!hasPictures) return <NoPicture alt={picture.alt} isInline={isInline} />;
  return (
    <>
      <img
        src={picture.src}
        alt={picture.alt}
        {...drawnSize(picture)}
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

/** The greatest height of a picture, CSS pixels: a tall screenshot of a phone would fill the window. */
const MAX_HEIGHT = 600;

/** The size a picture is drawn at, set before it loads so that the text does not jump; none where it is not known. */
export function drawnSize({ width, height }: Pick<Picture, 'width' | 'height'>): { width?: number; height?: number } {
  if (!width || !height) return {};
  const scale = Math.min(1, MAX_HEIGHT / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
