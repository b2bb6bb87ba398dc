import type { Content } from '../../lib/domain/content.ts';
import { useSay } from '../say.tsx';

interface Props {
  content: Content;
  /** What was there before: lines that are new are marked with a plus. */
  before?: Content | undefined;
}

/** A content as it stands in a field: one text, or its lines or slots in their order. */
export function ContentText({ content, before }: Props) {
  if (typeof content === 'string')
    return <span className="font-mono text-sm wrap-anywhere whitespace-pre-wrap">{content || <Empty />}</span>;
  if (content.length === 0) return <Empty />;
  const held = before === undefined || typeof before === 'string' ? undefined : before;
  return (
    <ul className="font-mono text-sm">
      {content.map((line, place) => {
        const added = held !== undefined && line !== '' && !held.includes(line);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: slots keep their places and may hold the same text twice
          <li key={place} className={added ? 'flex font-medium text-accent' : 'wrap-anywhere'}>
            {added && <Plus />}
            {line ? <span className="wrap-anywhere">{line}</span> : <Empty />}
          </li>
        );
      })}
    </ul>
  );
}

/** Says that a line is new without colour alone; it hangs beside the line when that wraps. */
function Plus() {
  const say = useSay();
  return (
    <span className="shrink-0 pr-1">
      <span aria-hidden="true">+</span>
      <span className="sr-only">{say('content_added')}</span>
    </span>
  );
}

function Empty() {
  const say = useSay();
  return <span className="font-sans text-sm text-ink-3">{say('content_empty')}</span>;
}
