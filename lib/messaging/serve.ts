import { ownId, ownOrigin } from '../browser/runtime.ts';
import { type AnswerTo, type Ask, PAGE_REPORTS, PANEL_CALLS, type PageReport, type PanelCall } from './contract.ts';
import { isOwnPage, pageSender } from './sender.ts';
import { wire } from './wire.ts';

export type PanelHandlers = { readonly [C in PanelCall]: (ask: Ask<C>) => Promise<AnswerTo<C>> };

/** Where a report came from. */
export interface ReportSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
}
export type ReportHandlers = { readonly [R in PageReport]: (ask: Ask<R>, from: ReportSender) => Promise<AnswerTo<R>> };

/** Serves the panel's calls. A call from anybody but our own pages, or not as agreed, is refused before its handler sees it. */
export function servePanel(handlers: PanelHandlers): void {
  for (const call of Object.keys(PANEL_CALLS) as PanelCall[]) {
    const handle = handlers[call] as (ask: unknown) => Promise<unknown>;
    wire.onMessage(call, ({ data, sender }) => {
      if (!isOwnPage(sender, ownId(), ownOrigin())) throw new Error('not allowed');
      return handle(PANEL_CALLS[call].ask.parse(data));
    });
  }
}

/** Serves the content scripts' reports, from real web pages only. */
export function serveReports(handlers: ReportHandlers): void {
  for (const name of Object.keys(PAGE_REPORTS) as PageReport[]) {
    const handle = handlers[name] as (ask: unknown, from: ReportSender) => Promise<unknown>;
    wire.onMessage(name, ({ data, sender }) => {
      const from = pageSender(sender, ownId(), ownOrigin());
      if (from === undefined) throw new Error('not allowed');
      return handle(PAGE_REPORTS[name].ask.parse(data ?? null), from);
    });
  }
}
