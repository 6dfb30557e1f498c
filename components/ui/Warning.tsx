import { BoldText } from './BoldText.tsx';

/** What not to do. Grave ones, which may lose photos, are the only red on the screen. */
export function Warning({ children, isGrave }: { children: string; isGrave: boolean }) {
  return (
    <p class={isGrave ? 'warning grave' : 'warning'}>
      <BoldText>{children}</BoldText>
    </p>
  );
}
