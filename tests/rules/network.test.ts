import { expect, test } from 'vitest';
import { linesWith, PRODUCT_FILES } from './project-files.ts';

/** Everything by which code of ours could send something by itself; a `fetch()` of nothing is a function of that name. */
const SENDS =
  /\bfetch\((?!\))|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bsendBeacon\b|\bimportScripts\(|\bRTCPeerConnection\b/;

test('nothing but the probe asks the network for anything; in a page only the file behind its own link is read', () => {
  expect(linesWith(PRODUCT_FILES, SENDS).map((line) => line.split(':')[0])).toEqual([
    'lib/browser/fetch-file.ts',
    'lib/page/linked-file.ts',
  ]);
});
