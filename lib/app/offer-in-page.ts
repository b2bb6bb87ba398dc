import { callFrame } from '../browser/engine-call.ts';
import type { Card } from '../domain/card.ts';
import type { App } from './open-app.ts';

export async function offerInPage(_app: App, _card: Card): Promise<void> {
  void callFrame;
}
