import type { Form } from '../form.ts';
import { smsPlatform } from './sms-platform.ts';
import { storeSync } from './store-sync.ts';

export type FormId = Form['id'];

export const FORMS: Readonly<Record<FormId, Form>> = { 'sms-platform': smsPlatform, 'store-sync': storeSync };
