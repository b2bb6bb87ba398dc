import { asText, type Content } from '../content.ts';
import { dropUnseen } from './tidy.ts';

/** What a Chinese keyboard or a pasted page leaves in a text: characters without room, full-width forms, blanks that are none of the keyboard's. */
export type TidiedMark = 'unseen' | 'wide' | 'blank';

const SEEN_BY: Readonly<Record<TidiedMark, (text: string) => boolean>> = {
  unseen: (text) => dropUnseen(text) !== text,
  wide: (text) => /[\uFF01-\uFF5E、。]/.test(text),
  blank: (text) => /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(text),
};

/** What was repaired on the way from the typed text to its content: kinds that stood in the one and stand in the other no more. */
export function tidiedMarks(typed: string, content: Content): readonly TidiedMark[] {
  const kept = asText(content);
  const marks: readonly TidiedMark[] = ['unseen', 'wide', 'blank'];
  return marks.filter((mark) => SEEN_BY[mark](typed) && !SEEN_BY[mark](kept));
}
