import { alertBox } from './widgets/messager.ts';

/** The server's answer to an Ajax call. */
export interface Answer {
  readonly ok: boolean;
  readonly timeout?: true;
  readonly msg?: string;
  readonly says?: 'slide' | 'box';
  readonly data?: Readonly<Record<string, string>>;
  /** How many rows there are on all pages. */
  readonly total?: number;
  readonly rows?: readonly Readonly<Record<string, string>>[];
}

/** One Ajax call. When nobody is signed in any more the page says so and goes to the sign-in; undefined then. */
export async function call(address: string, body?: URLSearchParams | FormData): Promise<Answer | undefined> {
  const response = await fetch(address, body ? { method: 'POST', body } : {});
  const answer = (await response.json()) as Answer;
  if (!answer.timeout) return answer;
  await alertBox(answer.msg ?? '', 'warning');
  (window.top ?? window).location.href = '/login';
  return undefined;
}
