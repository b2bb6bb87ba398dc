import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { DraftProvider, type Drafts } from '../../components/draft.tsx';
import { chosenMerchant, onMerchantChosen } from '../../lib/app/chosen-merchant.ts';
import { draftKey, keepDraft, readDrafts } from '../../lib/app/drafts.ts';
import { useLive } from '../live/use-live.ts';

/** Keeps what is typed below for the merchant at hand, so that it is there again when the browser has shut the panel. */
export function DraftArea({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState<Map<string, string>>();
  const merchant = useLive(chosenMerchant, onMerchantChosen);
  useEffect(() => void readDrafts().then(setKept, () => setKept(new Map())), []);
  const drafts = useMemo(() => kept && draftsOf(kept, merchant), [kept, merchant]);
  return drafts && <DraftProvider drafts={drafts}>{children}</DraftProvider>;
}

function draftsOf(kept: Map<string, string>, merchant: string | undefined): Drafts {
  return {
    read: (name) => kept.get(draftKey(merchant, name)) ?? '',
    keep: (name, text) => {
      const key = draftKey(merchant, name);
      kept.set(key, text);
      // Where there is no room for a draft there is none for the fact either, and giving that says so.
      keepDraft(key, text).catch(() => undefined);
    },
  };
}
