import { defineExtensionMessaging } from '@webext-core/messaging';

/** The one channel between contexts. What goes over it is parsed at both ends: `ask.ts`, `report.ts`, `serve.ts`. */
type Wire = Record<string, (content: unknown) => unknown>;

export const wire = defineExtensionMessaging<Wire>();
