import type { Page } from '../domain/page.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ page: Page }>('./consoles/*/*.page.ts', { eager: true });

/** Every page the extension can work in by id, in the order of the ids. */
export const allPages: ReadonlyMap<string, Page> = byId(Object.values(files).map(({ page }) => page));
