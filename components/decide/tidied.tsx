import { asText } from '../../lib/domain/content.ts';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import { tidiedMarks } from '../../lib/domain/formats/tidied-marks.ts';
import { ownContent } from '../../lib/domain/own-content.ts';
import type { Value } from '../../lib/domain/value.ts';
import { ContentText } from '../card/content-text.tsx';
import { useSay } from '../say.tsx';

/** Under what is typed: what it becomes where it is repaired, what was repaired, and what is odd about it. */
export function Tidied({ value, typed }: { value: Value; typed: string }) {
  const say = useSay();
  const content = ownContent(typed, value);
  if (content === undefined) return null;
  const warning = [content]
    .flat()
    .map((text) => allFormats[value.format]?.warn?.(text))
    .find((found) => found !== undefined);
  const marks = tidiedMarks(typed, content);
  const changed = typed.trim() !== asText(content);
  return (
    <div role="status" data-tidied={marks.join(' ')} className="text-sm text-ink-2 empty:hidden">
      {changed && (
        <>
          <span>{[say('tidied_to'), ...marks.map((mark) => say(`tidied_${mark}`))].join(' · ')}</span>
          <span className="block">
            <ContentText content={content} />
          </span>
        </>
      )}
      {warning && <span className="block text-wait">{say(`warning_${warning}`)}</span>}
    </div>
  );
}
