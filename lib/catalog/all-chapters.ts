import type { Chapter } from '../domain/rollout.ts';

const files = import.meta.glob<{ chapter: Chapter }>('./rollout/*.chapter.ts', { eager: true });

/** The nine chapters of the rollout, in the guide's order. */
export const allChapters: readonly Chapter[] = Object.values(files)
  .map((file) => file.chapter)
  .sort((a, b) => a.number - b.number);
