import { type ReactNode, useState } from 'react';
import { Button } from '../button/button.tsx';
import { HostList } from '../options/host-list.tsx';
import { useSay } from '../say.tsx';
import type { FirstRunProps } from './first-run-props.ts';
import { PracticeOrReal } from './practice-or-real.tsx';
import { WhatItDoes } from './what-it-does.tsx';

/** Three short screens before the first merchant: what it does and where, the backend's address, practice or real. Each can be skipped. */
export function FirstRun(props: FirstRunProps) {
  const say = useSay();
  const [place, setPlace] = useState(0);
  const screens = [
    { title: say('first_run_what'), body: <WhatItDoes touched={props.touched} /> },
    { title: say('first_run_backend'), body: <Backend {...props} /> },
    { title: say('first_run_way'), body: <PracticeOrReal onEnd={props.onEnd} /> },
  ];
  const screen = screens[place];
  const last = place === screens.length - 1;
  return (
    <div className="flex min-h-dvh flex-col bg-ground">
      <main data-first-run={place + 1} className="flex flex-1 flex-col gap-3 p-3">
        <section className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4 shadow-shade">
          <p className="text-sm text-ink-2">{say('first_run_place', [String(place + 1), String(screens.length)])}</p>
          {screen && <Titled key={place} {...screen} moved={place > 0} />}
        </section>
        <div className="flex flex-wrap items-center gap-1.5">
          {place > 0 && <Button onClick={() => setPlace(place - 1)}>{say('first_run_back')}</Button>}
          {!last && (
            <Button look="primary" onClick={() => setPlace(place + 1)} data-action="first-run-next">
              {say('first_run_next')}
            </Button>
          )}
          <Button look="quiet" className="ml-auto" onClick={() => props.onEnd('real')} data-action="first-run-skip">
            {say('first_run_skip')}
          </Button>
        </div>
      </main>
    </div>
  );
}

/** `moved`: the person came here by a press, so the title takes the focus that the press had. */
function Titled({ title, body, moved }: { title: string; body: ReactNode; moved: boolean }) {
  return (
    <>
      <h1 tabIndex={-1} ref={(heading) => (moved ? heading?.focus() : undefined)} className="text-lg font-semibold outline-none">
        {title}
      </h1>
      {body}
    </>
  );
}

function Backend({ hosts, onAddHost, onRemoveHost }: FirstRunProps) {
  const say = useSay();
  return (
    <>
      <p className="text-ink-2">{say('first_run_backend_text')}</p>
      <HostList hosts={hosts} onAdd={onAddHost} onRemove={onRemoveHost} />
    </>
  );
}
