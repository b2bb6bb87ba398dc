/**
 * One fault. `point`: what it strikes · `fault`: what happens · `expected`: what the person gets · `seen`: the tests that show it, each a
 * file under tests/ and words that stand in it, or why there is none.
 */
export interface Fault {
  readonly id: `F${number}`;
  readonly point: string;
  readonly fault: string;
  readonly expected: string;
  readonly seen: readonly (readonly [file: string, title: string])[] | 'team sharing' | 'not shown';
}

const fault = (id: Fault['id'], point: string, what: string, expected: string, ...seen: readonly (readonly [string, string])[]): Fault => ({
  ...{ id, point, fault: what, expected },
  seen: seen.length === 0 ? 'team sharing' : seen,
});

/** A fault that the product answers for and that no test shows yet. */
const notShown = (id: Fault['id'], point: string, what: string, expected: string): Fault => ({
  ...{ id, point, fault: what, expected },
  seen: 'not shown',
});

const ENDED = 'faults/worker-ended.test.ts';
const MEETS = 'faults/run-meets.test.ts';
const STORAGE = 'faults/storage.test.ts';
const BORDERS = 'faults/borders.test.ts';
const BROWSER = 'e2e/faults.spec.ts';
const UPDATED = 'e2e/updated.spec.ts';
const REFUSALS = 'e2e/refusals.spec.ts';
const FILL = 'page/fill-refusals.spec.ts';
const UNVERIFIED = 'page/fill-refusals-unverified.spec.ts';
const PROVE = 'page/prove-page.spec.ts';
const VAULT = 'unit/vault/vault-use.test.ts';
const BACKUP = 'unit/vault/backup-use.test.ts';
const PASSPHRASES = 'unit/vault/passphrases.test.ts';
const BAD = 'unit/bad-input/bad-input.test.ts';

/** Every fault the product answers for: worker and browser, page, person, storage, vault, vendor. */
export const FAULTS: readonly Fault[] = [
  fault('F01', 'worker', 'ended between any two steps of a run', 'run told as interrupted; the next one completes it, nothing twice', [
    ENDED,
    'ended at any moment of 应用并保存',
  ]),
  fault('F02', 'worker', 'ended while the vendor saves', 'told as interrupted; what was saved is proved, posted once', [
    'e2e/worker-killed.spec.ts',
    'ended while the vendor saves writes nothing twice',
  ]),
  fault('F03', 'worker', 'ended while it holds the merchant', 'the merchant is free again for the next panel', [
    'e2e/worker-killed.spec.ts',
    'a panel that opens after the worker was ended tells it too',
  ]),
  fault('F04', 'worker', 'ended while the vault is open', 'the vault is still open', [
    'e2e/vault.spec.ts',
    'a secret in the vault outlasts the worker',
  ]),
  fault(
    'F05',
    'browser',
    'killed in the middle of a run and started again',
    'run told as interrupted, secrets gone or locked, nothing goes on by itself',
    [BROWSER, 'a browser that is killed while a run saves'],
    [ENDED, 'the browser quits in the middle of a run'],
  ),
  fault(
    'F06',
    'extension',
    'updated under an open page in the middle of a run',
    'the old button goes, nothing is complained about, the run is told as interrupted, what was typed is there again',
    [UPDATED, 'loses nothing and works on in the same page'],
    ['unit/drafts.test.tsx', 'a box begins with what was typed into it before'],
  ),
  fault('F07', 'extension', 'old and new content script in one page', 'the new one alone reports', [UPDATED, 'of the new version, once']),
  fault('F08', 'page', 'left and brought back whole by the back button', 'looked at again, badge and plan are its own', [
    BROWSER,
    'a page that the back button brings back whole',
  ]),
  fault(
    'F09',
    'page',
    'another document in the place of the one that was read',
    'nothing is written into it',
    [MEETS, 'a reload: what was typed is gone and is written again'],
    ['unit/engine-call.test.ts', 'the answer of another document is no answer'],
  ),
  fault('F10', 'page', 'left before the call came', 'no answer, told as another page', [
    'unit/engine-call.test.ts',
    'a page that leaves under a call',
  ]),
  fault('F11', 'page', 'frozen in the back/forward cache while it is asked', 'not waited for without end', [
    'unit/engine-call.test.ts',
    'a document that the browser has frozen is not waited for without end',
  ]),
  notShown('F12', 'tab', 'discarded by the browser', 'nothing is taken for read; back again, the plan is made anew'),
  notShown('F13', 'tab', 'its process crashes', 'nothing is taken for read; loaded again, the plan is made anew'),
  fault('F14', 'page', 'loaded again in the middle of filling', 'the run stops and says so; the next one writes what is gone', [
    MEETS,
    'a reload: what was typed is gone and is written again',
  ]),
  fault('F15', 'page', 'the person turns to another page of the console', 'told as another page, before the press and after it', [
    REFUSALS,
    'another tab of the console in front is a wrong page',
  ]),
  fault('F16', 'page', 'another page without a load', 'every verb asks again which page it is', [PROVE, "'another path'"]),
  fault('F17', 'frame', 'taken away and made anew', 'found again, written once', [BROWSER, 'a frame that is taken away and made anew']),
  fault('F18', 'frame', 'turned to another origin', 'refused with that origin', [PROVE, "'another origin'"]),
  fault('F19', 'frame', 'sandboxed under the right address', 'refused: it has no origin', [
    PROVE,
    'a sandboxed frame keeps its address and loses its origin',
  ]),
  fault(
    'F20',
    'session',
    'ends in the middle of a run',
    'stops and says that nobody is signed in; whose it is comes first afterwards',
    [MEETS, "'the end of the session'"],
    [REFUSALS, 'a session that ends between plan and save'],
  ),
  fault('F21', 'session', 'a sign-in box over the page', 'told as signed out', [PROVE, "'signed out by a sign-in box'"]),
  fault(
    'F22',
    'session',
    'somebody else signs in',
    'refused, both are named',
    [MEETS, 'somebody else’s sign-in'],
    [REFUSALS, "another merchant's console is refused and both are named"],
  ),
  fault('F23', 'page', 'shows its content late, or never', 'waited for up to a deadline, then told', [
    'page/prove.spec.ts',
    'waits with patience for a page that still fetches',
  ]),
  fault('F24', 'page', 'puts the old content back', 'not verified, nothing is posted', [
    REFUSALS,
    'a field that the vendor rewrites after 500 ms is not verified',
  ]),
  fault(
    'F25',
    'field',
    'readonly, disabled, hidden, covered',
    'refused by the reason',
    [FILL, 'refused by name, nothing written'],
    ['page/locate-traps.spec.ts', 'a twin that is hidden by'],
  ),
  fault('F26', 'field', 'too short for the content', 'refused before anything is cut', [FILL, 'maxlength 2 < 3']),
  fault('F27', 'field', 'the page changes what it was given', 'not verified', [
    UNVERIFIED,
    'a page that changes what it was given: not verified',
  ]),
  fault('F28', 'field', 'two of one name', 'ambiguous, neither is written', ['page/locate-traps.spec.ts', 'two matching: ambiguous']),
  fault('F29', 'field', 'its label was changed', 'not found, what is there is listed without contents', [
    'page/locate-traps.spec.ts',
    'a missing label: not found',
  ]),
  fault(
    'F30',
    'host',
    'only looks like a genuine one',
    'refused by name',
    [BAD, '$id at $door: $brief'],
    ['unit/console-of.test.ts', 'https://mp.weixin.qq.corn/'],
  ),
  fault('F31', 'host', 'http where https belongs', 'no console', ['unit/console-of.test.ts', 'http://hy.51kezhi.cn/']),
  fault('F32', 'in-page button', 'faded, covered, moved', 'a press does nothing', [
    'e2e/page-button.spec.ts',
    'presses that the page makes up, or steals while the button is faded or covered, do nothing',
  ]),
  fault('F33', 'in-page button', 'clicks the page makes up', 'do nothing', [
    'e2e/page-button.spec.ts',
    'presses that the page makes up, or steals while the button is faded or covered, do nothing',
  ]),
  fault('F34', 'border', 'the page posts messages and events', 'nobody listens', [BORDERS, 'nothing a page posts to its own window']),
  fault('F35', 'border', 'a content script asks as the panel would', 'not allowed', [
    BORDERS,
    'hears no call of the panel from a content script',
  ]),
  fault(
    'F36',
    'border',
    'our page in the frame of a site',
    'the browser shows nothing, the worker hears nothing',
    ['unit/sender.test.ts', 'our page framed by a web page'],
    ['rules/manifest.json', "frame-ancestors 'none'"],
  ),
  fault('F37', 'storage', 'no room left on the disk', 'told as that, nothing half, what was typed stays', [
    STORAGE,
    'no room left on the disk',
  ]),
  fault('F38', 'storage', 'the session memory is full', 'told, nothing called done, the vault stays as it is', [
    MEETS,
    'a full session memory',
  ]),
  fault(
    'F39',
    'database',
    'cannot be opened',
    'a sentence instead of an empty panel',
    [STORAGE, 'that the browser cannot open is told as that'],
    [BROWSER, 'a panel whose database the browser cannot open'],
  ),
  fault(
    'F40',
    'database',
    'emptied or put back by the browser',
    'missed at once, a backup is offered',
    [STORAGE, 'that is deleted under an open panel is missed at the next look'],
    [BACKUP, 'should bring everything back after the browser has reset the database'],
  ),
  fault(
    'F41',
    'database',
    'a newer version takes it over',
    'old code lets go and writes nothing',
    [STORAGE, 'that holds another context back is let go at once'],
    ['unit/vault/migrate-vault.test.ts', 'old code lets go when another context brings a newer schema'],
  ),
  fault('F42', 'database', 'a migration fails in the middle', 'the old record is whole', [STORAGE, 'whose migration fails in the middle']),
  fault('F43', 'panels', 'two give the same fact', 'both are in the record, both show the last', [
    STORAGE,
    'two panels that give the same fact at once',
  ]),
  fault('F44', 'panels', 'two start the same run', 'one goes on alone, the other is told', [MEETS, 'a second panel’s press']),
  fault(
    'F45',
    'clock',
    'set back, or far ahead',
    'order kept, no wait skipped or endless, the vault locks',
    ['unit/journal.test.ts', 'keeps the order of entries when the clock is set back'],
    ['unit/vault/auto-lock.test.ts', 'that is set back by two days locks the vault'],
    ['unit/vault/unlock-rules.test.ts', 'should begin anew, not never end, when the clock was set back'],
  ),
  fault('F46', 'machine', 'sleeps while a scan is waited for', 'the wait ends in its time', [
    MEETS,
    'while the machine sleeps for two hours',
  ]),
  fault(
    'F47',
    'permission',
    'withdrawn',
    'no longer watched, a run stops, the options offer it again',
    [BORDERS, 'a host whose permission was withdrawn'],
    [MEETS, 'a page the browser no longer lets the extension into'],
  ),
  fault('F48', 'clipboard', 'refuses', 'told, nothing is thought to be copied', [
    'unit/clipboard.test.ts',
    'a browser that does not let anything be copied is told of',
  ]),
  fault(
    'F49',
    'vault',
    'locks in the middle of a run',
    'stops before the next secret',
    [MEETS, 'a vault that locks'],
    [VAULT, 'should forget everything in clear when it is locked'],
  ),
  fault('F50', 'vault', 'wrong passphrases', 'each waits longer, nothing is wiped', [
    PASSPHRASES,
    'should cost nothing twice, and then make everybody wait',
  ]),
  fault('F51', 'vault', 'its parameters are weakened on disk', 'refused', [VAULT, 'should refuse a header whose parameters were weakened']),
  fault(
    'F52',
    'vault',
    'a secret is changed or moved on disk',
    'named, the others are given',
    [VAULT, 'should name what was damaged and still give the rest'],
    ['unit/vault/secret.test.ts', 'a bit turned in any byte makes it unreadable'],
  ),
  fault(
    'F53',
    'file',
    'missing, renamed, another content',
    'refused by its reason',
    [BAD, '$id at $door: $brief'],
    ['page/fill-file.spec.ts', 'without the bytes nothing is chosen'],
  ),
  fault(
    'F54',
    'vendor',
    'answers a save with an error, with nothing, or with a question',
    'told as that, not pressed again by itself',
    [MEETS, 'that is answered by %o is told so and proves nothing'],
    ['e2e/silent-save.spec.ts', 'a save that the vendor never answers proves nothing'],
  ),
  fault('F55', 'network', 'gone when the save is pressed', 'proves nothing, completes when it is back', [
    MEETS,
    'that is pressed offline proves nothing',
  ]),
  fault('F56', 'team server', 'killed and started again', 'comes to the same'),
  fault('F57', 'team server', 'one field changed on two sides', 'one winner, the other stays in the record'),
  fault('F58', 'team server', 'too many documents at once', 'asked for in small numbers'),
  fault('F59', 'team server', 'sends what nobody can read', 'set aside, the rest goes on'),
  fault(
    'F60',
    'secrets',
    'whatever is stored, shown or written to disk',
    'holds none of them',
    ['e2e/start.spec.ts', 'no secret lies in'],
    ['e2e/facts-and-secrets.spec.ts', 'a typed secret stays in the memory of the session'],
    ['e2e/hand-over.spec.ts', 'no password is in it or in its files'],
    ['unit/properties/secrets.test.ts', 'lies nowhere in clear on the disk'],
  ),
];
