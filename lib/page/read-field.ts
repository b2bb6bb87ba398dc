import { asText } from '../domain/content.ts';
import { digestOf } from '../domain/digest.ts';
import type { FieldSeen, PageTask } from '../domain/engine.ts';
import { shownContent } from '../domain/mask.ts';
import type { Field } from '../domain/page.ts';
import { HANDLERS } from './controls/handlers.ts';
import { lockOf } from './controls/widget.ts';
import type { Located } from './locate/locate-fields.ts';
import { isUnsaved } from './unsaved.ts';

/** What a located field holds, as it may leave the page: a secret only masked and as a digest. */
export function readField({ widgets, label }: Located, { control, secret }: Field, { nonce, page }: PageTask): FieldSeen {
  const content = HANDLERS[control].read(widgets);
  return {
    outcome: 'seen',
    label,
    now: shownContent(content, secret === true),
    ...(secret === true ? { digest: digestOf(nonce, asText(content)) } : {}),
    ...(widgets.some((widget) => lockOf(widget) !== undefined) ? { locked: true } : {}),
    ...(isUnsaved(page.id, widgets) ? { unsaved: true } : {}),
  };
}
