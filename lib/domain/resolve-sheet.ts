import type { Lack } from './desk.ts';
import { type FilledPiece, fillLine, fillPiece, type Hand } from './fill-line.ts';
import { mailto } from './mailto.ts';
import type { Merchant } from './merchant.ts';
import type { ResolveContext } from './resolve-step.ts';
import type { Line, Sheet, SheetRow } from './sheet.ts';
import type { MailView, RowView, SheetView } from './sheet-view.ts';
import { tillsOf } from './tills.ts';

/** A sheet for this merchant: one, or one for each till (none while no till is known). */
export function resolveSheet(sheet: Sheet, merchant: Merchant, context: ResolveContext): readonly SheetView[] {
  if (sheet.each === undefined) return [viewOf(sheet, { merchant, context })];
  return tillsOf(merchant).map((till) => viewOf(sheet, { merchant, context, till }));
}

function viewOf(sheet: Sheet, hand: Hand): SheetView {
  const { id, step, title, about, window, rows = [], checks = [], mail, codes = [] } = sheet;
  return {
    ...{ id, step, title, about },
    ...(window === undefined ? {} : { window }),
    ...(hand.till === undefined ? {} : { till: hand.till.code }),
    rows: rows.map((row) => rowOf(row, hand)),
    checks: checks.map((check) => ({ title: check.title, command: fillLine(check.command, hand) })),
    ...(mail === undefined ? {} : { mail: mailOf(mail, hand) }),
    codes: codes.map((code) => ({ title: code.title, step: code.step, link: fillLine(code.link, hand) })),
  };
}

function rowOf({ label, line, note }: SheetRow, hand: Hand): RowView {
  return {
    label,
    ...(line === undefined ? {} : { line: fillLine(line, hand) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A letter that is not whole yet shows its gaps as `…`, and cannot be sent. */
function mailOf({ to, subject, body }: NonNullable<Sheet['mail']>, hand: Hand): MailView {
  const [heads, title, lines] = [piecesOf(to, hand), piecesOf(subject, hand), body.map((line) => piecesOf(line, hand))];
  const lacks = [...heads, ...title, ...lines.flat()].flatMap(({ lack }) => lack ?? []);
  const letter = { subject: textOf(title), body: lines.map(textOf).join('\n') };
  const addresses = heads.flatMap(({ texts, warnings = [] }) => texts.map((address) => ({ address, warnings })));
  return {
    to: addresses,
    ...letter,
    lacks: eachOnce(lacks),
    ...(lacks.length > 0
      ? {}
      : {
          link: mailto(
            addresses.map(({ address }) => address),
            letter.subject,
            letter.body,
          ),
        }),
  };
}

function piecesOf(line: Line, hand: Hand): readonly FilledPiece[] {
  return line.map((piece) => fillPiece(piece, hand));
}

function textOf(pieces: readonly FilledPiece[]): string {
  return pieces.map(({ texts, lack }) => (lack ? '…' : texts.join(''))).join('');
}

function eachOnce(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.map((lack) => [`${lack.kind} ${lack.id}`, lack])).values()];
}
