import { IconButton } from '../button/icon-button.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { MerchantPicker } from './merchant-picker.tsx';

/** The current merchant, and the way to the options. */
export function DeskHeader({ desk }: { desk: DeskProps }) {
  const say = useSay();
  return (
    <div className="flex items-center gap-1 px-3 py-1.5">
      <MerchantPicker desk={desk} />
      <span className="flex-1" />
      <IconButton icon="gear" label={say('action_options')} onClick={desk.onOpenOptions} data-action="options" />
    </div>
  );
}
