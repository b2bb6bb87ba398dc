import { createContext, type ReactNode, useContext, useState } from 'react';

/** What was typed and not given yet, for the merchant at hand, by the name of its box. Another object is another merchant's. */
export interface Drafts {
  readonly read: (name: string) => string;
  /** An empty text is none. */
  readonly keep: (name: string, text: string) => void;
}

const Kept = createContext<Drafts>({ read: () => '', keep: () => undefined });

/** Lets the boxes below outlive the page they stand in. Without it they are as short-lived as any box. */
export function DraftProvider({ drafts, children }: { drafts: Drafts; children: ReactNode }) {
  return <Kept value={drafts}>{children}</Kept>;
}

/**
 * The content of a box that is kept while it is typed, and how to change it; '' forgets it. Never for a secret: what is kept lies in
 * clear. A box without a name is not kept.
 */
export function useDraft(name: string | undefined, initial = ''): readonly [string, (text: string) => void] {
  const drafts = useContext(Kept);
  const kept = (): string => (name === undefined ? '' : drafts.read(name)) || initial;
  const [typed, setTyped] = useState(kept);
  const [from, setFrom] = useState({ drafts, name });
  if (from.drafts !== drafts || from.name !== name) {
    setFrom({ drafts, name });
    setTyped(kept());
  }
  const type = (text: string): void => {
    setTyped(text);
    if (name !== undefined) drafts.keep(name, text);
  };
  return [typed, type];
}
