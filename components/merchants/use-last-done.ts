import { useState } from 'react';
import type { Problem } from '../desk/desk-props.ts';

/** What was done last. It stays until the next thing is done, so that it can be taken back without haste. */
export interface Done {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  readonly undo?: () => Problem;
}

export function useLastDone(): { done: Done | undefined; show: (done: Done) => void; takeBack: () => void } {
  const [done, setDone] = useState<Done>();
  const takeBack = async (): Promise<void> => {
    const problem = await done?.undo?.();
    setDone(problem === undefined ? undefined : { tone: 'bad', text: problem });
  };
  return { done, show: setDone, takeBack: () => void takeBack() };
}
