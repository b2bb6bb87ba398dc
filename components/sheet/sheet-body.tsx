import type { SheetView } from '../../lib/domain/sheet-view.ts';
import { Button } from '../button/button.tsx';
import { useSay, useText } from '../say.tsx';
import { GiveLacks } from './give-lacks.tsx';
import type { SheetCalls } from './sheet-calls.ts';
import { SheetCode } from './sheet-codes.tsx';
import { SheetMail } from './sheet-mail.tsx';
import { LineContent, SheetRow } from './sheet-row.tsx';
import { SheetTick } from './sheet-tick.tsx';

interface Props {
  view: SheetView;
  calls: SheetCalls;
}

/** One sheet in the panel: what it lacks, its boxes or letter or codes, the checks, and the tick that says it was carried out. */
export function SheetBody({ view, calls }: Props) {
  const say = useSay();
  const text = useText();
  const lines = [...view.rows.map(({ line }) => line), ...view.checks.map(({ command }) => command)];
  const lacks = [...lines.flatMap((line) => line?.lacks ?? []), ...(view.mail?.lacks ?? [])];
  const { rows, checks, mail, codes } = view;
  return (
    <div className="flex flex-col gap-2.5">
      <p className="text-ink-2">{text(view.about)}</p>
      <GiveLacks lacks={lacks} calls={calls} />
      {rows.length > 0 && (
        <ul aria-label={view.window ?? text(view.title)} className="divide-y divide-line rounded-md border border-line">
          {rows.map((row) => (
            <SheetRow key={row.label} row={row} onSecret={calls.onSecret} />
          ))}
        </ul>
      )}
      {mail && <SheetMail mail={mail} />}
      {codes.map((code) => (
        <SheetCode key={code.step} code={code} calls={calls} />
      ))}
      {checks.map(({ title, command }) => (
        <div key={title.en} data-check>
          <div className="text-sm text-ink-2">{text(title)}</div>
          <LineContent label={text(title)} line={command} onSecret={calls.onSecret} />
        </div>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-2">
        {codes.length === 0 && (
          <SheetTick step={view.step} till={view.till} label={say(mail ? 'sheet_sent' : 'sheet_done')} calls={calls} />
        )}
        <Button icon="print" data-action="paper" onClick={() => calls.onPaper(view.id, view.till)}>
          {say('action_paper')}
        </Button>
      </div>
    </div>
  );
}
