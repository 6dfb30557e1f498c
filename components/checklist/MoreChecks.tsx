import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../text.ts';

interface Props {
  count: number;
  /** None of the seven stands before them. */
  isAll: boolean;
  /** One of them is unfolded: it must be seen. */
  isOpen: boolean;
  children: ComponentChildren;
}

/** The checks that what was told does not call for. They are in the document all the same: answers can be found. */
export function MoreChecks({ count, isAll, isOpen, children }: Props) {
  const [isUnfolded, setUnfolded] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setUnfolded(true);
  }, [isOpen]);
  return (
    <details
      class="more-checks"
      data-fold="moreChecks"
      open={isUnfolded || isOpen}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>{text(isAll ? 'photosLine.allOf' : 'photosLine.restOf', { count })}</summary>
      {children}
    </details>
  );
}
