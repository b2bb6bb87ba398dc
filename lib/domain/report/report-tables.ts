import type { Content } from '../content.ts';
import { isByHand } from '../fact-origin.ts';
import { SHEET_MASK } from '../mask.ts';
import type { Report, ReportPage } from './report.ts';
import type { Words } from './words.ts';

/** One table of the report in words. Rows of one group belong under one heading. */
export interface ReportTable {
  readonly id: 'pages' | 'open' | 'skipped' | 'decisions' | 'facts' | 'ticks';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly group?: string; readonly cells: readonly string[] }[];
  /** What to say where there is no row. */
  readonly none: string;
}

/** The report as tables of plain texts: paper and workbook show the same. What is open comes right behind what was set. */
export function reportTables(report: Report, words: Words): readonly ReportTable[] {
  return [
    pages(report, words),
    open(report, words),
    skipped(report, words),
    decisions(report, words),
    ticks(report, words),
    facts(report, words),
  ];
}

function pages({ pages: all }: Report, words: Words): ReportTable {
  const { say } = words;
  const rows = all.flatMap((page) => {
    const group = groupOf(page, words);
    return page.fields.map(({ label, before, after, origin }) => ({
      group,
      cells: [
        label,
        before === undefined ? '' : contentText(before, words),
        after === undefined ? say('report_right') : contentText(after, words),
        origin === undefined ? '' : say(`origin_${origin}`),
      ],
    }));
  });
  const head = [say('plan_field'), say('report_before'), say('plan_after'), say('plan_origin')];
  return { id: 'pages', title: say('report_pages'), head, rows, none: say('report_pages_none') };
}

/** Where, on whose account, and what proves it. */
function groupOf({ title, console, account, proof, last }: ReportPage, { say, text, when }: Words): string {
  const whose = account.map((one) => `${text(one.title)} ${one.content}`);
  const evidence = { page: 'evidence_page', 'after-save': 'evidence_after_save', reloaded: 'evidence_reloaded' }[proof?.evidence ?? ''];
  const proved = proof && say('report_proved', [when(proof.at), proof.person, evidence === undefined ? '' : say(evidence)]);
  const unproved = [say('report_unproved'), ...(last === undefined ? [] : [say(`result_${last.outcome.replaceAll('-', '_')}`)])];
  return [`${console} › ${title}`, ...whose, ...(proved === undefined ? unproved : [proved])].join(' · ');
}

function open({ open: all }: Report, words: Words): ReportTable {
  const { say, text } = words;
  const list = (texts: readonly string[]): string => texts.join(say('list_comma'));
  const rows = all.map(({ title, state, owes, lacks, after }) => {
    const why = lacks.length > 0 ? say('reason_lacks', [list(lacks.map(text))]) : '';
    const waits = after.length > 0 ? say('step_blocked_by', [list(after.map(text))]) : '';
    return { cells: [text(title), say(`state_${state}`), say(`party_${owes}`), [why, waits].filter(Boolean).join(say('list_semicolon'))] };
  });
  const head = [say('report_step'), say('plan_mark'), say('report_owes'), say('report_why')];
  return { id: 'open', title: say('report_open'), head, rows, none: say('next_none') };
}

function skipped({ skipped: all }: Report, { say, text, when }: Words): ReportTable {
  const rows = all.map(({ title, why, person, at }) => ({ cells: [text(title), why, person, when(at)] }));
  const head = [say('report_step'), say('report_reason'), say('report_person'), say('report_when')];
  return { id: 'skipped', title: say('report_skipped'), head, rows, none: say('report_none') };
}

function decisions({ decisions: all }: Report, words: Words): ReportTable {
  const { say, text, when } = words;
  const rows = all.map(({ title, content, why, person, at }) => ({
    cells: [text(title), contentText(content, words), why ?? say('origin_merchant_hint'), person, when(at)],
  }));
  const head = [say('report_what'), say('report_content'), say('report_reason'), say('report_person'), say('report_when')];
  return { id: 'decisions', title: say('report_decisions'), head, rows, none: say('report_none') };
}

function ticks({ ticks: all }: Report, { say, text, when }: Words): ReportTable {
  const rows = all.map(({ title, part, note, person, at }) => ({
    cells: [part === undefined ? text(title) : `${text(title)} · ${part}`, note ?? '', person, when(at)],
  }));
  const head = [say('report_step'), say('report_note'), say('report_person'), say('report_when')];
  return { id: 'ticks', title: say('report_ticks'), head, rows, none: say('report_none') };
}

function facts({ facts: all }: Report, words: Words): ReportTable {
  const { say, text, when } = words;
  const rows = all.map(({ title, content, from, person, at }) => ({
    cells: [
      text(title),
      content === undefined ? SHEET_MASK : contentText(content, words),
      isByHand(from) ? say(`known_${from}`) : words.console(from),
      person,
      when(at),
    ],
  }));
  const head = [say('report_what'), say('report_content'), say('plan_origin'), say('report_person'), say('report_when')];
  return { id: 'facts', title: say('report_facts'), head, rows, none: say('report_none') };
}

/** Lines stay lines; a slot or field that held nothing says so. */
function contentText(content: Content, { say }: Words): string {
  const texts = [content].flat().map((text) => (text === '' ? say('content_empty') : text));
  return texts.length === 0 ? say('content_empty') : texts.join('\n');
}
