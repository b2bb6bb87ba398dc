import type { CodeView } from '../../lib/domain/sheet-view.ts';
import { fitsQr, QrCode } from '../qr/qr-code.tsx';
import { useSay, useText } from '../say.tsx';
import { GiveLacks } from './give-lacks.tsx';
import type { SheetCalls } from './sheet-calls.ts';
import { LineContent } from './sheet-row.tsx';
import { SheetTick } from './sheet-tick.tsx';

/** A link as a code to be scanned from the screen, the link itself below it, and whether it was scanned. */
export function SheetCode({ code, calls }: { code: CodeView; calls: SheetCalls }) {
  const say = useSay();
  const text = useText();
  const title = text(code.title);
  const link = code.link.shown;
  return (
    <section aria-label={title} data-code={code.step} className="flex flex-col gap-1.5">
      <h3 className="font-medium">{title}</h3>
      <GiveLacks lacks={code.link.lacks} calls={calls} />
      {link !== undefined && (
        <>
          {fitsQr(link) ? (
            <QrCode text={link} label={say('qr_label', [title])} className="w-full max-w-72 self-center rounded-md border border-line" />
          ) : (
            <p className="text-wait">{say('qr_long')}</p>
          )}
          <LineContent label={title} line={code.link} onSecret={calls.onSecret} />
          <SheetTick step={code.step} label={say('sheet_scanned')} calls={calls} />
        </>
      )}
    </section>
  );
}
