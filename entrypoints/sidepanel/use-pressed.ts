import { useEffect } from 'react';
import { deskTab } from '../../lib/app/desk-tab.ts';
import { onPressKept, takePress } from '../../lib/app/told-press.ts';
import { onTabChange } from '../../lib/browser/tabs.ts';
import type { Press } from '../../lib/messaging/contract.ts';

/** Hears what became of presses on the in-page button of the desk's tab: of one before the panel opened too, and each once. */
export function usePressed(hear: (press: Press) => void): void {
  useEffect(() => {
    const take = async (): Promise<void> => {
      const tab = await deskTab();
      const press = tab === undefined ? undefined : await takePress(tab.id, Date.now());
      if (press !== undefined) hear(press);
    };
    const look = (): void => void take();
    look();
    const ends = [onPressKept(look), onTabChange(look)];
    return () => {
      for (const end of ends) end();
    };
  }, [hear]);
}
