import { useEffect, useState } from 'preact/hooks';

/** As in reader.css: room for the contents beside the text. */
const WIDE = '(min-width: 68rem)';

/** Whether the contents stand beside the text. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const onChange = () => setWide(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isWide;
}
