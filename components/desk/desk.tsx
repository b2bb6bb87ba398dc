import { useState } from 'react';
import { CardView } from '../card/card-view.tsx';
import { RolloutLine } from '../checklist/rollout-line.tsx';
import { BesideFacts } from '../fact/beside.tsx';
import { Notice } from '../notice/notice.tsx';
import { useSay } from '../say.tsx';
import { VaultBar } from '../vault/vault-bar.tsx';
import { ChapterList } from './chapter-list.tsx';
import { DeskHeader } from './desk-header.tsx';
import type { DeskProps } from './desk-props.ts';
import { NextStep } from './next-step.tsx';
import { NoMerchant } from './no-merchant.tsx';
import { UpdateNews } from './update-news.tsx';
import { useOpened } from './use-opened.ts';
import { searchTray, useWish } from './use-wish.ts';

/** The whole side panel, from 360 px on: merchant and next step stay in sight, then the card of the active tab, then the nine chapters. */
export function Desk(props: DeskProps) {
  const say = useSay();
  const { merchantId, chapters, nextStep, notice } = props;
  const opened = useOpened(chapters, nextStep);
  const [delivering, setDelivering] = useState(false);
  const show = (step: string) => {
    setDelivering(false);
    opened.show(step);
  };
  useWish(props.wish, (kind) => {
    if (merchantId === undefined) return false;
    if (kind === 'next-step') return goOn(props, show);
    setDelivering(true);
    return searchTray();
  });
  return (
    <div className="flex min-h-dvh min-w-0 flex-col bg-ground">
      <header className="sticky top-0 z-10 border-b border-line bg-surface">
        <h1 className="sr-only">{say('extension_name')}</h1>
        <DeskHeader desk={props} delivering={delivering} onDeliver={setDelivering} />
        {props.progress && <RolloutLine progress={props.progress} />}
        {merchantId !== undefined && <NextStep desk={props} onShow={show} />}
      </header>
      <BesideFacts value={{ contents: props.contents, merchants: props.merchants, merchant: merchantId, factsById: props.factsById }}>
        <main className="flex flex-1 flex-col gap-3 p-3">
          {props.news && <UpdateNews news={props.news} onEnd={props.onEndNews} />}
          {notice && <Notice {...notice} />}
          {merchantId === undefined ? (
            <NoMerchant desk={props} />
          ) : delivering ? (
            props.delivery
          ) : (
            <>
              {/* Locked, everything typed into the card goes with it. */}
              <CardView desk={props} key={`${merchantId} ${props.vault.state === 'locked'}`} />
              <ChapterList desk={props} opened={opened} key={`chapters-${merchantId}`} />
            </>
          )}
        </main>
      </BesideFacts>
      <VaultBar vault={props.vault} />
    </div>
  );
}

/** On to the next step: to its console, or to what it says a person has to do. False while the steps are not known. */
function goOn({ chapters, nextStep, onGoTo }: DeskProps, show: (step: string) => void): boolean {
  const step = chapters.flatMap(({ steps }) => steps).find(({ id }) => id === nextStep);
  if (step?.console !== undefined) onGoTo(step.id);
  else if (step !== undefined) show(step.id);
  return chapters.length > 0;
}
