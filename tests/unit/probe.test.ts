import { describe, expect, it } from 'vitest';
import { probeDomain } from '../../lib/app/probe-domain.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { foldMerchant } from '../../lib/domain/fold-merchant.ts';
import { type Fetched, judgeAnswer, type Probed, probeOrigins } from '../../lib/domain/probe.ts';
import { entriesFrom } from './entries.ts';

const BYTES = new TextEncoder().encode('UUVF4dYZ9fjEWSSG');
const FILE = { name: 'MP_verify_UUVF4dYZ9fjEWSSG.txt', bytes: BYTES };
const DOMAIN = 'kzpro.m.51kezhi.cn';
const answered = (status: number, text: string): Fetched => ({ kind: 'answered', status, bytes: new TextEncoder().encode(text) });

/** Asks a network in which each address gives this; says which were asked. */
async function probe(gives: Readonly<Record<string, Fetched>>, mayHttp: boolean): Promise<{ probed: Probed; asked: string[] }> {
  const asked: string[] = [];
  const fetchFile = async (address: string): Promise<Fetched> => {
    asked.push(address);
    return gives[new URL(address).protocol] ?? { kind: 'unreachable' };
  };
  const probed = await probeDomain(DOMAIN, FILE, { fetchFile, mayUseOrigin: async (origin) => mayHttp && origin === `http://${DOMAIN}` });
  return { probed, asked };
}

describe('what a domain gives', () => {
  it.each([
    ['the same', answered(200, 'UUVF4dYZ9fjEWSSG'), 'same'],
    ['one byte more', answered(200, 'UUVF4dYZ9fjEWSSG\n'), 'differs'],
    ['one byte less', answered(200, 'UUVF4dYZ9fjEWSS'), 'differs'],
    ['another byte', answered(200, 'UUVF4dYZ9fjEWSSg'), 'differs'],
    ['the same with a 404', answered(404, 'UUVF4dYZ9fjEWSSG'), 'missing'],
    ['an error', answered(500, 'UUVF4dYZ9fjEWSSG'), 'failed'],
    ['another address', { kind: 'redirected' }, 'redirected'],
    ['nothing', { kind: 'unreachable' }, 'unreachable'],
  ] as const)('%s is told so', (_, fetched, answer) => {
    expect(judgeAnswer(fetched, BYTES).answer).toBe(answer);
  });
});

describe('a probe', () => {
  it('asks by https alone where that gives anything at all', async () => {
    const { probed, asked } = await probe({ 'https:': answered(404, ''), 'http:': answered(200, 'UUVF4dYZ9fjEWSSG') }, true);
    expect(probed).toMatchObject({ scheme: 'https', answer: 'missing', status: 404 });
    expect(asked).toEqual([`https://${DOMAIN}/${FILE.name}`]);
  });

  it('goes to http where https gives no connection, and says so', async () => {
    const { probed, asked } = await probe({ 'http:': answered(200, 'UUVF4dYZ9fjEWSSG') }, true);
    expect(probed).toMatchObject({ scheme: 'http', answer: 'same' });
    expect(asked).toEqual([`https://${DOMAIN}/${FILE.name}`, `http://${DOMAIN}/${FILE.name}`]);
  });

  it('does not go to http without leave', async () => {
    const { probed, asked } = await probe({ 'http:': answered(200, 'UUVF4dYZ9fjEWSSG') }, false);
    expect(probed).toMatchObject({ scheme: 'https', answer: 'unreachable' });
    expect(asked).toHaveLength(1);
  });
});

describe('the leave that is asked for', () => {
  const two = ['a.example', 'b.example'];

  it('is https of just these domains at first', () => {
    expect(probeOrigins(two, [])).toEqual(['https://a.example', 'https://b.example']);
  });

  it('is http too of those that https did not reach', () => {
    const last: Probed[] = [
      { domain: 'a.example', scheme: 'https', answer: 'missing' },
      { domain: 'b.example', scheme: 'https', answer: 'unreachable' },
      { domain: 'c.example', scheme: 'https', answer: 'unreachable' },
    ];
    expect(probeOrigins(two, last)).toEqual(['https://a.example', 'https://b.example', 'http://b.example']);
  });
});

describe('what is written down of a probe', () => {
  const file = 'MP_verify_UUVF4dYZ9fjEWSSG.txt';
  const captured = (content: string): Happening => ({ kind: 'fact-captured', fact: 'verifyFile', content, from: 'wechat-mp' });
  const probed = (...answers: Probed['answer'][]): Happening => ({
    ...{ kind: 'file-probed', step: 'oa.verify-file', fact: 'verifyFile', file },
    answers: answers.map((answer, at) => ({ domain: `${at}.example`, scheme: 'https', answer })),
  });
  const fold = (...happenings: Happening[]) =>
    foldMerchant(entriesFrom('m1', [{ kind: 'merchant-created', name: '乐食' }, captured(file), ...happenings]));

  it('proves the step when every domain gave the same', () => {
    const merchant = fold(probed('same', 'same'));
    expect(merchant?.proofs['oa.verify-file']).toMatchObject({ evidence: 'fetched' });
    expect(merchant?.probes?.['oa.verify-file']?.answers).toHaveLength(2);
  });

  it('proves nothing when one did not, and takes an older proof back', () => {
    expect(fold(probed('same', 'same'), probed('same', 'missing'))?.proofs).toEqual({});
    expect(fold(probed())?.proofs).toEqual({});
  });

  it('loses its proof when another file takes the place of the one probed, and keeps it for the same one', () => {
    expect(fold(probed('same'), captured(file))?.proofs).toHaveProperty(['oa.verify-file']);
    expect(fold(probed('same'), captured('MP_verify_1z2Fb41PzAd7ciwc.txt'))?.proofs).toEqual({});
  });
});
