import { useState } from 'react';
import type { ChapterView } from '../../lib/domain/desk.ts';

/** Which chapters are unfolded and which step shows its details. */
export interface Opened {
  readonly chapters: readonly string[];
  readonly step: string | undefined;
  readonly setChapters: (ids: string[]) => void;
  readonly toggleStep: (id: string) => void;
  /** Unfolds a step and brings it into view. */
  readonly show: (stepId: string) => void;
}

/** Begins with the chapter of the next step unfolded. */
export function useOpened(chapters: readonly ChapterView[], nextStep: string | undefined): Opened {
  const chapterOf = (stepId: string | undefined) => chapters.find(({ steps }) => steps.some(({ id }) => id === stepId))?.id;
  const [unfolded, setUnfolded] = useState<readonly string[]>();
  const [step, setStep] = useState<string>();
  const first = chapterOf(nextStep);
  const open = unfolded ?? (first === undefined ? [] : [first]);

  function show(stepId: string) {
    const chapter = chapterOf(stepId);
    if (chapter === undefined) return;
    setUnfolded([...new Set([...open, chapter])]);
    setStep(stepId);
    requestAnimationFrame(() => document.getElementById(stepAnchor(stepId))?.scrollIntoView({ block: 'center' }));
  }

  /** What is unfolded stays so: what a person does with the step may make another chapter's step the next. */
  function toggleStep(stepId: string) {
    setUnfolded(open);
    setStep(step === stepId ? undefined : stepId);
  }

  return { chapters: open, step, setChapters: setUnfolded, toggleStep, show };
}

/** The id of a step's row in the document. */
export function stepAnchor(stepId: string): string {
  return `step-${stepId}`;
}
