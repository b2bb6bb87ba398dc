import { CopyButton } from '../button/copy-button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay, useText } from '../say.tsx';

/** The merchant's facts, each to copy: for a page that the extension does not know. Secrets are not among them. */
export function CopyFacts({ desk }: { desk: Pick<DeskProps, 'copyable' | 'factsById' | 'onCopy'> }) {
  const say = useSay();
  const text = useText();
  if (desk.copyable.length === 0) return <p className="text-sm text-ink-2">{say('copy_none')}</p>;
  return (
    <section aria-label={say('copy_title')}>
      <h3 className="text-sm font-semibold">{say('copy_title')}</h3>
      <ul className="mt-1 max-h-72 divide-y divide-line overflow-y-auto rounded-md border border-line">
        {desk.copyable.map(({ fact, shown }) => {
          const found = desk.factsById[fact];
          const title = found ? text(found.title) : fact;
          return (
            <li key={fact} data-copy={fact} className="flex items-center gap-2 pl-2">
              <span className="min-w-0 flex-1 py-0.5">
                <span className="text-sm text-ink-2">{title}</span> <span className="font-mono text-sm wrap-anywhere">{shown}</span>
              </span>
              <CopyButton label={say('action_copy', [title])} text={shown} onCopy={desk.onCopy} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
