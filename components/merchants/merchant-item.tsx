import { useState } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { OneLineForm } from '../button/one-line-form.tsx';
import { useSay } from '../say.tsx';
import { DuplicateForm } from './duplicate-form.tsx';
import type { MerchantsProps } from './merchants-props.ts';
import type { Done } from './use-last-done.ts';

interface Props {
  row: MerchantsProps['rows'][number];
  tools: MerchantsProps;
  onDone: (done: Done) => void;
}

/** One merchant with what can be done to it; a form it needs unfolds under it. */
export function MerchantItem({ row, tools, onDone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<'rename' | 'duplicate'>();
  const { id, name, code, archived } = row;
  const toggle = (form: 'rename' | 'duplicate'): void => setOpen(open === form ? undefined : form);

  async function remove() {
    const problem = await tools.onDelete(id);
    if (problem !== undefined) return onDone({ tone: 'bad', text: problem });
    onDone({ tone: 'good', text: say('merchants_deleted', [name]), undo: () => tools.onRestore(id) });
  }

  async function rename(typed: string) {
    const problem = await tools.onRename(id, typed);
    if (problem === undefined) setOpen(undefined);
    return problem;
  }

  return (
    <li data-merchant={id} className="px-2.5 py-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="flex min-w-0 flex-1 basis-32 flex-wrap items-baseline gap-x-1.5 wrap-anywhere">
          <span className={archived ? 'text-ink-2' : 'font-medium'}>{name}</span>
          {code !== undefined && <span className="font-mono text-xs text-ink-3">{code}</span>}
          {archived && <span className="rounded-sm bg-sunken px-1 text-xs text-ink-2">{say('merchant_archived')}</span>}
        </span>
        <span className="-mr-1.5 ml-auto flex">
          <IconButton
            icon="pencil"
            label={say('action_rename', [name])}
            aria-expanded={open === 'rename'}
            onClick={() => toggle('rename')}
          />
          <IconButton
            icon="copy"
            label={say('action_duplicate', [name])}
            aria-expanded={open === 'duplicate'}
            onClick={() => toggle('duplicate')}
          />
          <IconButton icon="download" label={say('action_export_one', [name])} onClick={() => tools.onExport('xlsx', id)} />
          <IconButton
            icon="archive"
            label={say(archived ? 'action_unarchive' : 'action_archive', [name])}
            aria-pressed={archived === true}
            onClick={() => tools.onArchive(id, archived === undefined)}
          />
          <IconButton icon="trash" label={say('action_delete', [name])} onClick={() => void remove()} data-action="delete" />
        </span>
      </div>
      {open === 'rename' && (
        <OneLineForm label={say('merchant_name')} button={say('action_keep')} action="rename" initial={name} onGive={rename} />
      )}
      {open === 'duplicate' && <DuplicateForm id={id} tools={tools} onDone={onDone} onClose={() => setOpen(undefined)} />}
    </li>
  );
}
