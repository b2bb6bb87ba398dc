import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { MerchantPicker } from './merchant-picker.tsx';

interface Props {
  desk: DeskProps;
  /** Whether the delivery area is shown in the place of the desk, and the way there and back. */
  delivering: boolean;
  onDeliver: (delivering: boolean) => void;
}

/** The current merchant, and the way to the delivery area and the options. */
export function DeskHeader({ desk, delivering, onDeliver }: Props) {
  const say = useSay();
  return (
    <div className="flex items-center gap-1 px-3 py-1.5">
      <MerchantPicker desk={desk} />
      <span className="flex-1" />
      {desk.merchantId !== undefined && desk.delivery !== undefined && (
        <Button
          look="quiet"
          icon="paper"
          className={`shrink-0 ${delivering ? 'bg-accent-soft' : ''}`}
          aria-pressed={delivering}
          onClick={() => onDeliver(!delivering)}
          data-action="delivery"
        >
          {say('action_delivery')}
        </Button>
      )}
      <a
        href="/help/index.html"
        target="_blank"
        rel="noreferrer"
        aria-label={say('action_help')}
        title={say('action_help')}
        className="grid size-7 shrink-0 place-items-center rounded-md text-ink-2 transition-colors hover:bg-sunken hover:text-ink"
      >
        <Icon name="question" />
      </a>
      <IconButton icon="gear" label={say('action_options')} onClick={desk.onOpenOptions} data-action="options" />
    </div>
  );
}
