import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';
import { CardFrame } from './card-frame.tsx';

/** No console is in front: says what will appear here. */
export function ElsewhereCard({ desk }: { desk: DeskProps }) {
  const say = useSay();
  return (
    <CardFrame kind="elsewhere" title={say('elsewhere_title')} onLook={desk.onLook}>
      <p className="text-ink-2">{say('elsewhere_text')}</p>
    </CardFrame>
  );
}
