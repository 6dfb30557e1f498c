/** Words with `**bold**` parts, as the phone prints its labels. Nothing else is markup. */
export function BoldText({ children }: { children: string }) {
  // Splitting at the marks leaves the bold parts at the odd places.
  return <>{children.split('**').map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part))}</>;
}
