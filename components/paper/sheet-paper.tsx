import type { FilledLine, SheetView } from '../../lib/domain/sheet-view.ts';
import { fitsQr, QrCode } from '../qr/qr-code.tsx';
import { useSay, useText } from '../say.tsx';

interface Props {
  view: SheetView;
  merchant: string;
  /** When and by whom it was made, as it is shown. */
  made: string;
  /** The secrets that were asked for on this paper, by the label of their row; the others are dots. */
  secrets?: ReadonlyMap<string, string> | undefined;
}

/** One sheet as it is printed and carried to the machine. */
export function SheetPaper({ view, merchant, made, secrets }: Props) {
  const say = useSay();
  const text = useText();
  const { rows, checks, mail, codes } = view;
  const shown = (line: FilledLine): string =>
    line.shown ?? say('reason_lacks', [line.lacks.map(({ title }) => text(title)).join(say('list_comma'))]);
  return (
    <>
      <h2 className="text-lg font-semibold">{[text(view.title), view.till].filter(Boolean).join(' · ')}</h2>
      <p className="text-ink-2">{[merchant, made].join(' · ')}</p>
      <p className="my-2">{text(view.about)}</p>
      {rows.length > 0 && (
        <table className="my-3">
          {view.window && <caption className="pb-1 text-left font-semibold">{view.window}</caption>}
          <tbody>
            {rows.map(({ label, line, note }) => (
              <tr key={label} data-row={label}>
                <th scope="row" className="w-2/5 font-medium">
                  {label}
                </th>
                <td>
                  {line && <span className="font-mono">{secrets?.get(label) ?? shown(line)}</span>}
                  {line?.weak && <span className="text-wait"> {say('status_weak')}</span>}
                  {note && <span className="block text-ink-2">{text(note)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {checks.map(({ title, command }) => (
        <p key={title.en} className="my-2">
          {text(title)}
          <span className="block font-mono">{shown(command)}</span>
        </p>
      ))}
      {mail && (
        <table className="my-3">
          <tbody>
            {(['to', 'subject', 'body'] as const).map((part) => (
              <tr key={part}>
                <th scope="row" className="w-1/5 font-medium">
                  {say(`mail_${part}`)}
                </th>
                <td>{part === 'to' ? mail.to.map(({ address }) => address).join('\n') : mail[part]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {codes.map(({ title, step, link }) => (
        <figure key={step} className="my-4">
          <figcaption className="font-semibold">{text(title)}</figcaption>
          {link.shown !== undefined && fitsQr(link.shown) && (
            <QrCode text={link.shown} label={say('qr_label', [text(title)])} className="w-[70mm]" />
          )}
          <p className="font-mono wrap-anywhere">{shown(link)}</p>
        </figure>
      ))}
    </>
  );
}
