import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import type { FirstRunProps } from './first-run-props.ts';

/** What the extension does, in three lines, and every host it works on. */
export function WhatItDoes({ touched }: Pick<FirstRunProps, 'touched'>) {
  const say = useSay();
  const lines = [say('first_run_reads'), say('first_run_writes'), say('first_run_keeps')];
  return (
    <>
      <ul className="flex flex-col gap-1.5">
        {lines.map((line) => (
          <li key={line} className="flex items-start gap-2">
            <Icon name="check" className="mt-0.5 text-good" />
            {line}
          </li>
        ))}
      </ul>
      <h2 className="mt-1 font-semibold">{say('first_run_hosts')}</h2>
      <ul className="divide-y divide-line rounded-md border border-line">
        {touched.map(({ title, hosts }) => (
          <li key={title} className="px-2.5 py-1">
            <span className="block">{title}</span>
            <span className="font-mono text-sm wrap-anywhere text-ink-2">{hosts.join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
