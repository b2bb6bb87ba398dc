import type { StepView } from '../../lib/domain/desk.ts';
import { IconButton } from '../button/icon-button.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay } from '../say.tsx';

/** The notes of a step, each with who and when and a way to take it back. */
export function NoteList({ notes, onDrop }: { notes: StepView['notes']; onDrop: (noteId: string) => void }) {
  const say = useSay();
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ul aria-label={say('notes_title')} className="flex flex-col gap-0.5">
      {notes.map(({ id, text, person, at }) => (
        <li key={id} data-note={id} className="flex items-start gap-1 rounded-md bg-sunken pl-2">
          <div className="min-w-0 flex-1 py-1">
            <p className="wrap-anywhere text-ink">{text}</p>
            <p className="text-xs text-ink-2">{[person, when(at, language)].filter(Boolean).join(' · ')}</p>
          </div>
          <IconButton icon="close" label={say('note_drop', [text])} onClick={() => onDrop(id)} data-action="drop-note" />
        </li>
      ))}
    </ul>
  );
}
