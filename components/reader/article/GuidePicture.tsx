import { useState } from 'preact/hooks';
import type { Picture } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { useDrawing } from './drawing.ts';
import { shownSize } from './picture-size.ts';

/** The words of a picture that is not shown, in a quiet box. */
function NoPicture({ alt, isInline }: { alt: string; isInline: boolean }) {
  return (
    <span class={isInline ? 'no-picture inline' : 'no-picture'} data-ours>
      {alt ? text('reader.picture.alt', { words: alt }) : text('reader.picture.none')}
    </span>
  );
}

/** A picture of the guide. Where it does not come, its words stand there. */
export function GuidePicture({ picture, isInline = false }: { picture: Picture; isInline?: boolean }) {
  const { hasPictures } = useDrawing();
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
