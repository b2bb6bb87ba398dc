import { Delivery } from '../../components/delivery/delivery.tsx';
import type { DeskCalls } from '../../components/desk/desk-props.ts';
import { deskTab } from '../../lib/app/desk-tab.ts';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import type { App } from '../../lib/app/open-app.ts';
import { openPaper } from '../../lib/app/open-paper.ts';
import { secretAt, sheetSets, trayChips } from '../../lib/app/sheets.ts';
import { dropTill, giveTill, tickTill } from '../../lib/app/tills.ts';
import { say } from '../../lib/browser/i18n.ts';
import type { ChapterView } from '../../lib/domain/desk.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import { REPORT } from '../../lib/domain/paper-address.ts';
import { ask } from '../../lib/messaging/ask.ts';

interface Props {
  app: App;
  merchant: Merchant | undefined;
  profile: ProfileState;
  secrets: ReadonlySet<string>;
  chapters: readonly ChapterView[];
  calls: DeskCalls;
}

/** The delivery area of the merchant at hand: what it shows, and what its buttons do. */
export function DeliveryArea({ app, merchant, profile, secrets, chapters, calls }: Props) {
  if (merchant === undefined) return null;
  const { id } = merchant;
  const ticks = Object.entries(merchant.ticks).flatMap(([step, { done }]) => (done ? [step] : []));
  return (
    <Delivery
      factsById={CATALOG_NAMES.factsById}
      valuesById={CATALOG_NAMES.valuesById}
      consoleTitles={CATALOG_NAMES.consoleTitles}
      chips={trayChips(merchant, secrets)}
      sheets={sheetSets(merchant, profile, secrets)}
      ticks={new Set(ticks)}
      steps={chapters.reduce((sum, { steps }) => sum + steps.length, 0)}
      done={chapters.reduce((sum, { done }) => sum + done, 0)}
      now={Date.now()}
      onGiveFact={calls.onGiveFact}
      onDecide={calls.onDecide}
      onTick={calls.onTick}
      onTickTill={(step, code, done) => void tickTill(app, id, step, code, done)}
      onGiveTill={async (till) => {
        const problem = await giveTill(app, id, till);
        return problem === undefined ? undefined : say(`problem_${problem}`);
      }}
      onDropTill={(code) => void dropTill(app, id, code)}
      onSecret={(place) => secretAt(app, id, place)}
      onPaper={(sheet, till) => void openPaper({ merchant: id, sheet, ...(till === undefined ? {} : { till }) })}
      onPaste={(fact) => void paste(id, fact)}
      onReport={() => void openPaper({ merchant: id, sheet: REPORT })}
    />
  );
}

/** Into the tab this panel is about; the worker tells every panel what became of it. */
async function paste(merchant: string, fact: string): Promise<void> {
  const tab = await deskTab();
  if (tab !== undefined) await ask('paste', { tabId: tab.id, merchant, fact });
}
