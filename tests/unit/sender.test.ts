import { describe, expect, it } from 'vitest';
import { isOwnPage, pageSender, type Sender } from '../../lib/messaging/sender.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PAGE = 'https://mp.weixin.qq.com';

// The shapes Chrome was measured to send.
const SENDERS: Record<string, Sender> = {
  'the real side panel': { id: ID, origin: OWN, url: `${OWN}/sidepanel.html` },
  'the panel in a tab': { id: ID, origin: OWN, url: `${OWN}/sidepanel.html`, tab: { id: 3, url: `${OWN}/sidepanel.html` }, frameId: 0 },
  'the options page': { id: ID, origin: OWN, url: `${OWN}/options.html`, tab: { id: 4, url: `${OWN}/options.html#x` }, frameId: 0 },
  'our page framed by a web page': { id: ID, origin: OWN, url: `${OWN}/sidepanel.html`, tab: { id: 5, url: `${PAGE}/` }, frameId: 2 },
  'our page framed in one of our tabs': {
    id: ID,
    origin: OWN,
    url: `${OWN}/sidepanel.html`,
    tab: { id: 6, url: `${OWN}/x.html` },
    frameId: 2,
  },
  'a page of ours that asks for nothing': { id: ID, origin: OWN, url: `${OWN}/other.html` },
  'a content script, top frame': { id: ID, origin: PAGE, url: `${PAGE}/cgi-bin/home`, tab: { id: 7, url: `${PAGE}/` }, frameId: 0 },
  'a content script in a foreign frame': {
    id: ID,
    origin: 'https://evil.test',
    url: 'https://evil.test/',
    tab: { id: 7, url: `${PAGE}/` },
    frameId: 4,
  },
  'a content script in a sandboxed frame': { id: ID, origin: 'null', url: `${PAGE}/`, tab: { id: 7, url: `${PAGE}/` }, frameId: 5 },
  'another extension': {
    id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
    origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
    url: `${OWN}/sidepanel.html`,
  },
  'an origin that begins like ours': { id: ID, origin: `${OWN}.evil.test`, url: `${OWN}/sidepanel.html` },
  'an address that begins like ours': { id: ID, origin: OWN, url: `${OWN}.evil.test/sidepanel.html` },
  nobody: {},
};

const OURS = ['the real side panel', 'the panel in a tab', 'the options page'];
const PAGES = ['a content script, top frame', 'a content script in a foreign frame'];

describe.each(Object.entries(SENDERS))('%s', (name, sender) => {
  it(`is ${OURS.includes(name) ? '' : 'not '}heard as a page of ours`, () => {
    expect(isOwnPage(sender, ID, OWN)).toBe(OURS.includes(name));
  });

  it(`is ${PAGES.includes(name) ? '' : 'not '}heard as a report from a web page`, () => {
    expect(pageSender(sender, ID, OWN) !== undefined).toBe(PAGES.includes(name));
  });
});

it('tells a report’s own origin, not the tab’s', () => {
  expect(pageSender(SENDERS['a content script in a foreign frame'] ?? {}, ID, OWN)?.origin).toBe('https://evil.test');
});
