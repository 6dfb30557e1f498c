import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { usePending } from '../../../../components/ui/use-pending.ts';

it('the result is drawn together with the end of waiting', async () => {
  const drawn: string[] = [];
  function Asker() {
    const [pending, run] = usePending();
    const [result, setResult] = useState('none');
    drawn.push(`${pending}, ${result}`);
    return <button type="button" onClick={() => run(async () => 'refused', setResult)} />;
  }
  render(<Asker />, document.body);
  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(drawn.at(-1)).toBe('no, refused'));
  expect(drawn.filter((line) => line === 'begun, refused' || line === 'no, none')).toEqual(['no, none']);
});
