import type { CDPSession } from '@playwright/test';
import type { Engine } from '../../../lib/domain/engine.ts';

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Calls a verb in an isolated world of the page or of one of its frames; the engine is brought into a document once. */
export async function callEngine<V extends keyof Engine>(
  session: CDPSession,
  engine: string,
  verb: V,
  args: Parameters<Engine[V]>,
  at: string | undefined,
): Promise<Awaited<ReturnType<Engine[V]>>> {
  const contextId = await worldOf(session, at);
  await session.send('Runtime.evaluate', { contextId, expression: `if (!globalThis.engine) { ${engine} }` });
  const expression = `globalThis.engine.${verb}(...${JSON.stringify(args)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** The world by its name: asked for again in the same document it is the same one. */
async function worldOf(session: CDPSession, at: string | undefined): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = at === undefined ? frameTree : framesOf(frameTree).find(({ frame: { url } }) => url.endsWith(at));
  if (frame === undefined) throw new Error(`No frame at ${at}.`);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frame.frame.id, worldName: 'kezhi' });
  return executionContextId;
}

function framesOf(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(framesOf)];
}
