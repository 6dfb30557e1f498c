/** Text with `**bold**` parts, as the phone prints its labels. Nothing else is markup. */
export function BoldText({ children }: { children: string }) {
  // Splitting at the marks leaves each bold part at an uneven index.
  return <>{children.split('**').map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part))}</>;
}

/** What not to do. Grave ones, which may lose photos, are the only red on the screen. */
export function Warning({ children, isGrave }: { children: string; isGrave: boolean }) {
  return (
    <p class={isGrave ? 'warning grave' : 'warning'}>
      <BoldText>{children}</BoldText>
    </p>
  );
}
