import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { findMerchants } from '../desk/find-merchants.ts';
import { Notice } from '../notice/notice.tsx';
import { useSay } from '../say.tsx';
import { ImportFile } from './import-file.tsx';
import { MerchantItem } from './merchant-item.tsx';
import type { MerchantsProps } from './merchants-props.ts';
import { useLastDone } from './use-last-done.ts';

/** So many rows are drawn at first, and so many more at each press. */
const PAGE = 50;

/** Every merchant: search, rename, archive, delete and bring back, settings for another, files in and out. */
export function MerchantsView(props: MerchantsProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const last = useLastDone();
  const there = props.rows.filter(({ deleted }) => deleted === undefined);
  const deleted = props.rows.filter((row) => row.deleted !== undefined);
  const found = findMerchants(there, typed, props.matches);
  return (
    <div className="flex min-w-0 flex-col gap-2" data-part="merchants">
      <div className="flex flex-wrap items-center gap-1.5">
        <input
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={say('merchants_search')}
          placeholder={say('merchants_search')}
          className={`${INPUT} basis-full sm:flex-1 sm:basis-40`}
        />
        <Button icon="download" onClick={() => props.onExport('xlsx')} data-action="export-xlsx">
          {say('merchants_export', ['.xlsx'])}
        </Button>
        <Button icon="download" onClick={() => props.onExport('csv')} data-action="export-csv">
          {say('merchants_export', ['CSV'])}
        </Button>
      </div>
      <p className="text-xs text-ink-3">{say('merchants_export_note')}</p>
      {last.done && (
        <Notice tone={last.done.tone} text={last.done.text}>
          {last.done.undo && (
            <Button icon="undo" onClick={last.takeBack} data-action="undo-merchants">
              {say('action_undo')}
            </Button>
          )}
        </Notice>
      )}
      <ul aria-label={say('merchants_title')} className="divide-y divide-line rounded-md border border-line empty:hidden">
        {found.slice(0, shown).map((row) => (
          <MerchantItem key={row.id} row={row} tools={props} onDone={last.show} />
        ))}
      </ul>
      {found.length === 0 && <p className="text-ink-2">{say(there.length === 0 ? 'merchants_none' : 'merchants_not_found')}</p>}
      {found.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + PAGE)} className="self-start">
          {say('merchants_more', [String(found.length - shown)])}
        </Button>
      )}
      {deleted.length > 0 && <Deleted rows={deleted} tools={props} onDone={last.show} />}
      <ImportFile tools={props} onDone={last.show} />
    </div>
  );
}

interface DeletedProps {
  rows: MerchantsProps['rows'];
  tools: MerchantsProps;
  onDone: ReturnType<typeof useLastDone>['show'];
}

function Deleted({ rows, tools, onDone }: DeletedProps) {
  const say = useSay();
  const restore = async (id: string, name: string): Promise<void> => {
    const problem = await tools.onRestore(id);
    onDone(problem === undefined ? { tone: 'good', text: say('merchants_restored', [name]) } : { tone: 'bad', text: problem });
  };
  return (
    <details className="rounded-md border border-line">
      <summary className="rounded-md px-2.5 py-1 text-sm text-ink-2 hover:bg-sunken">
        {say('merchants_deleted_list', [String(rows.length)])}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {rows.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2 px-2.5 py-1" data-deleted={id}>
            <span className="min-w-0 flex-1 wrap-anywhere text-ink-2">{name}</span>
            <Button look="quiet" icon="undo" onClick={() => void restore(id, name)}>
              {say('action_restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
