import type { Kit } from '../domain/kit.ts';

/** The kits of one page as one: lists of selectors joined. An empty list fits nothing. */
export interface Look {
  readonly dialogs: Kit['dialog'];
  readonly tabs: Kit['tab'];
  /** Dialogs, titles of active tabs and their panels, all in one: a page is searched for them once. */
  readonly marks: string;
  readonly item: string;
  readonly noise: string;
  readonly aside: string;
  readonly answer: string;
  readonly heading: string;
  readonly button: string;
}

/** Joins what several kits say. */
export function lookOf(kits: readonly Kit[]): Look {
  const join = (key: 'item' | 'noise' | 'aside' | 'answer' | 'heading' | 'button') =>
    kits.flatMap((kit) => kit[key]).join(',') || ':not(*)';
  const dialogs = kits.flatMap((kit) => kit.dialog);
  const tabs = kits.flatMap((kit) => kit.tab);
  return {
    dialogs,
    tabs,
    marks: [...dialogs.map(({ root }) => root), ...tabs.flatMap(({ title, panels }) => [title, panels])].join(',') || ':not(*)',
    item: join('item'),
    noise: join('noise'),
    aside: join('aside'),
    answer: join('answer'),
    heading: join('heading'),
    button: join('button'),
  };
}
