// Border: what a press in the checklist does. Name left, use case right.
import type { ChecklistCalls } from '../../components/checklist/checklist-calls.ts';
import { dropNote, noteStep } from '../../lib/app/note-step.ts';
import type { App } from '../../lib/app/open-app.ts';
import { skipStep } from '../../lib/app/skip-step.ts';
import { takeBackBinding } from '../../lib/app/take-back-binding.ts';
import { stopWaiting, waitFor } from '../../lib/app/wait-for.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Actions } from './use-actions.ts';

export function makeChecklistCalls(app: App, merchant: string, card: Card | undefined, { begin }: Actions): ChecklistCalls {
  return {
    onSkip: (step, why) => void skipStep(app, merchant, step, why),
    onNote: (step, text) => void noteStep(app, merchant, step, text),
    onDropNote: (note) => void dropNote(app, merchant, note),
    onWait: (step, promised) => void waitFor(app, merchant, step, promised),
    onStopWaiting: (step) => void stopWaiting(app, merchant, step),
    onCopy: copyText,
    onTakeBack: (console, bound) =>
      begin('binding', card, async () => {
        await takeBackBinding(app, console, bound);
        return { outcome: 'captured' };
      }),
  };
}
