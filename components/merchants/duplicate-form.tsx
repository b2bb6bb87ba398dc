import { useEffect, useId, useState } from 'react';
import { OneLineForm } from '../button/one-line-form.tsx';
import { ContentText } from '../card/content-text.tsx';
import { useSay, useText } from '../say.tsx';
import type { MerchantsProps, SettingView } from './merchants-props.ts';
import type { Done } from './use-last-done.ts';

interface Props {
  id: string;
  tools: MerchantsProps;
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** Shows what another merchant would get of this one, and asks for whom: a name there is, or a new one. */
export function DuplicateForm({ id, tools, onDone, onClose }: Props) {
  const say = useSay();
  const text = useText();
  const titleId = useId();
  const { onSettings } = tools;
  const [settings, setSettings] = useState<readonly SettingView[]>();
  useEffect(() => {
    let here = true;
    void onSettings(id).then((read) => here && setSettings(read));
    return () => {
      here = false;
    };
  }, [onSettings, id]);

  async function give(name: string) {
    const answer = await tools.onDuplicate(id, name);
    if ('problem' in answer) return answer.problem;
    onDone({ tone: 'good', text: answer.done });
    onClose();
    return undefined;
  }

  if (settings === undefined) return null;
  return (
    <div className="flex flex-col gap-1.5 pb-1">
      <p id={titleId} className="text-sm text-ink-2">
        {say(settings.length === 0 ? 'duplicate_nothing' : 'duplicate_what')}
      </p>
      <ul aria-labelledby={titleId} className="flex flex-col gap-0.5 empty:hidden">
        {settings.map((setting) => (
          <li key={setting.id} className="flex flex-wrap items-start gap-x-2">
            <span className="text-sm">{text(setting.title)}</span>
            <ContentText content={setting.content} />
          </li>
        ))}
      </ul>
      <OneLineForm label={say('duplicate_to')} button={say('action_duplicate_to')} action="duplicate" initial="" onGive={give} />
    </div>
  );
}
