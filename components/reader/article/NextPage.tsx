import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';

/** A guide of several pages goes on elsewhere: the page opens as it is, and can be read the same way. */
export function NextPage({ address }: { address: string | undefined }) {
  if (!address) return null;
  return (
    <p class="next-page" data-next-page>
      <a href={address} rel="noreferrer" referrerpolicy="no-referrer">
        {text('reader.next.open')}
      </a>{' '}
      <BoldText>{text('reader.next.afterwards')}</BoldText>
    </p>
  );
}
