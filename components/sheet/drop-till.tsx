import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';
import type { SheetCalls } from './sheet-calls.ts';

/** Takes a till out of the record at the second press: its key cannot be had back from here. */
export function DropTill({ code, onDrop }: { code: string; onDrop: SheetCalls['onDropTill'] }) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  return (
    <Button look="quiet" data-action="drop-till" onClick={() => (sure ? onDrop(code) : setSure(true))} onBlur={() => setSure(false)}>
      {say(sure ? 'till_drop_sure' : 'till_drop', [code])}
    </Button>
  );
}
