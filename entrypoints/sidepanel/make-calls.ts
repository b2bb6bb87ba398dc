// Border: what a press in the panel does. Name left, use case or question to the worker right.
import type { DeskCalls } from '../../components/desk/desk-props.ts';
import { bindAccount } from '../../lib/app/bind-account.ts';
import { chooseMerchant } from '../../lib/app/chosen-merchant.ts';
import { decideValue } from '../../lib/app/decide.ts';
import { goToStep, placeOfStep } from '../../lib/app/go-to-step.ts';
import { createMerchant } from '../../lib/app/merchants.ts';
import type { App } from '../../lib/app/open-app.ts';
import { recordFact } from '../../lib/app/record-fact.ts';
import { recordFile } from '../../lib/app/record-file.ts';
import { takeChat } from '../../lib/app/take-chat.ts';
import { tickStep } from '../../lib/app/tick-step.ts';
import { endNews } from '../../lib/app/update-news.ts';
import { say } from '../../lib/browser/i18n.ts';
import { openOptionsPage, ownOrigin } from '../../lib/browser/runtime.ts';
import { openTab } from '../../lib/browser/tabs.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Merchant, Run } from '../../lib/domain/merchant.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { makeChecklistCalls } from './make-checklist-calls.ts';
import { probeWithLeave } from './probe-with-leave.ts';
import { seenRows } from './seen-rows.ts';
import type { Actions } from './use-actions.ts';

interface Hand {
  readonly app: App;
  readonly merchant: Merchant | undefined;
  readonly card: Card | undefined;
  readonly running: Run | undefined;
  readonly actions: Actions;
  readonly look: () => void;
  readonly choosePage: (page: string) => void;
  readonly stayAt: (page: string) => void;
}

export function makeCalls({ app, merchant, card, running, actions, look, choosePage, stayAt }: Hand): DeskCalls {
  const id = merchant?.id ?? '';
  const tabId = card !== undefined && card.kind !== 'elsewhere' ? card.tabId : -1;
  const page = card !== undefined && 'page' in card ? (card.page ?? '') : '';
  const at = { tabId, merchant: id, page };
  const { begin } = actions;
  const work: typeof begin = (busy, of, action) => {
    stayAt(page);
    begin(busy, of, action);
  };
  return {
    ...makeChecklistCalls(app, id, card, actions),
    onCreateMerchant: async (name) => {
      const made = await createMerchant(app, name);
      return 'problem' in made ? say(`problem_${made.problem}`) : undefined;
    },
    onChooseMerchant: (chosen) => void chooseMerchant(chosen),
    onManageMerchants: () => void openTab(`${ownOrigin()}/options.html#merchants`),
    onTakeChat: async (place, picks) => {
      const problem = await takeChat(app, place, picks);
      return problem === undefined ? undefined : say(`problem_${problem}`);
    },
    onGiveFact: async (fact, text) => {
      const problem = await recordFact(app, id, fact, text, 'typed');
      return problem === undefined ? undefined : say(`problem_${problem}`);
    },
    onGiveFile: async (fact, file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const problem = await recordFile(app, id, fact, { name: file.name, bytes }, 'typed');
      return problem === undefined ? undefined : say(`problem_${problem}`);
    },
    onDecide: async (value, content, why) => void (await decideValue(app, value, content, why)),
    onBind: () =>
      begin('binding', card, async () => {
        if (card?.kind === 'whose') await bindAccount(app, id, card.console, card.account, card.document);
        return { outcome: 'captured' };
      }),
    onOpenDialog: () => begin('opening', card, () => ask('open', at)),
    onApply: (save) => work('applying', card, () => ask('apply', { ...at, save, seen: seenRows(card) })),
    onCapture: () => begin('capturing', card, () => ask('capture', at)),
    onPress: () => work('pressing', card, () => ask('press', at)),
    onProve: () => begin('proving', card, () => ask('prove', at)),
    onProbe: (step, domains, last) => begin('probing', card, () => probeWithLeave(id, step, domains, last)),
    onPointSave: () => begin('pointing', card, () => ask('point', at)),
    onUndo: (run) => work('undoing', card, () => ask('undo', { tabId, merchant: id, run })),
    onCancel: () => void (running !== undefined && ask('cancel', { run: running.id })),
    onLook: look,
    onChoosePage: choosePage,
    onTick: (step, done) => void tickStep(app, id, step, done),
    onGoTo: (step) => {
      if (merchant !== undefined) begin('going', consoleCard(step), () => goToStep(step, merchant));
    },
    onEndNews: () => void endNews(),
    onOpenOptions: () => void openOptionsPage(),
  };
}

/** What is said of the way to a step is said of its console. */
function consoleCard(step: string): Card {
  return { kind: 'unknown-page', console: placeOfStep(step).console?.id ?? '', tabId: -1, account: {} };
}
