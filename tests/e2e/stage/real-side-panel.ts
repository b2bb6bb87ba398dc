import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';

/** The side panel as the browser shows it. It is no tab, so Playwright has no page of it: this speaks the browser protocol. */
export interface RealSidePanel {
  /** The value of an expression in the panel, awaited; plain JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits for the one enabled button of this name and clicks it as the mouse does. */
  click(name: string): Promise<void>;
}

/** The middle of the one enabled button of this name, or nothing yet. */
const MIDDLE = `(name) => {
  const named = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name;
  const found = [...document.querySelectorAll('button')].filter((button) => named(button) && !button.disabled && button.checkVisibility());
  if (found.length !== 1) return null;
  found[0].scrollIntoView({ block: 'center' });
  const box = found[0].getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

/** Opens the real side panel beside a page's tab, as a person's click would. `keeper` is an open extension page. */
export async function openRealSidePanel(page: Page, keeper: Page): Promise<RealSidePanel> {
  await page.bringToFront();
  const session = await keeper.context().newCDPSession(keeper);
  const send = await attach(session, await panelTarget(session, keeper.context()));
  // Playwright holds every new target for a moment; whoever lets it run first does no harm.
  await send('Runtime.runIfWaitingForDebugger', {});
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  };
  return { evaluate, click: (name) => click(name, evaluate, send) };
}

/** Asks for the panel until the browser has one: to ask again while it is open changes nothing. */
async function panelTarget(session: CDPSession, context: BrowserContext): Promise<string> {
  const tabs = await Promise.all(context.pages().map(targetOf));
  let found: string | undefined;
  const find = async (): Promise<string> => {
    const refusal = await askForPanel(session);
    const { targetInfos } = await session.send('Target.getTargets');
    found = targetInfos.find((target) => target.url.endsWith('/sidepanel.html') && !tabs.includes(target.targetId))?.targetId;
    return found ? 'open' : (refusal ?? 'not yet');
  };
  await expect.poll(find, { message: 'the side panel opens' }).toBe('open');
  return found as string;
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** What the browser says against it, if anything. */
async function askForPanel(session: CDPSession): Promise<string | undefined> {
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: 'chrome.tabs.query({ active: true }).then(([tab]) => chrome.sidePanel.open({ tabId: tab.id }))',
    userGesture: true,
    awaitPromise: true,
  });
  return exceptionDetails?.exception?.description ?? exceptionDetails?.text;
}

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

type Send = (method: string, params: object) => Promise<Answer>;

/** A line to a target that Playwright does not know. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id: number; result: Answer };
    waiting.get(id)?.(result);
  });
  let last = 0;
  return (method, params) => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).then(() => answer);
  };
}

async function click(name: string, evaluate: RealSidePanel['evaluate'], send: Send): Promise<void> {
  const middle = (): Promise<unknown> => evaluate(`(${MIDDLE})(${JSON.stringify(name)})`);
  await expect.poll(middle, { message: `the side panel shows one button 「${name}」` }).not.toBeNull();
  const at = (await middle()) as { x: number; y: number };
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, button: 'left', clickCount: 1 });
  await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button: 'left', clickCount: 1 });
}
