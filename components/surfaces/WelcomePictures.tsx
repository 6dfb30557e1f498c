/** A drawing of a browser's top: where our icon stands. */
export function PinPicture({ label }: { label: string }) {
  return (
    <svg class="drawing" viewBox="0 0 200 110" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="198" height="108" rx="10" />
      <rect class="wash" x="1" y="1" width="198" height="38" rx="10" />
      <rect class="paper" x="14" y="10" width="118" height="20" rx="10" />
      <circle class="accent" cx="152" cy="20" r="9" />
      <path class="tick" d="M147.5 20.5l3.2 3.2 6-6.4" />
      <path class="puzzle" d="M174 14h4a3 3 0 0 1 6 0h3v4a3 3 0 0 1 0 6v4h-13z" />
      <path class="arrow" d="M152 62V36m-7 8l7-8 7 8" />
      <path class="rule" d="M14 76h120M14 92h84" />
    </svg>
  );
}

/** A drawing of a page with our button at its edge. */
export function EdgeButtonPicture({ label, words }: { label: string; words: string }) {
  return (
    <svg class="drawing" viewBox="0 0 200 110" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="198" height="108" rx="10" />
      <path class="rule" d="M14 20h80M14 36h110M14 52h98M14 68h116M14 84h64" />
      <rect class="tab-shape" x="174" y="6" width="25" height="98" rx="6" />
      <text class="tab-words" x="-55" y="190" transform="rotate(-90)" text-anchor="middle">
        {words}
      </text>
    </svg>
  );
}
