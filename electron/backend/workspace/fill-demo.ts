import type { Language } from '#shared/kernel/language.ts';
import type { Writer } from '../../database/access.ts';
import { writeSettings } from './settings.store.ts';

/** Fills a new workspace with the demo company, inside the transaction that makes it. */
export async function fillDemo(tx: Writer, language: Language): Promise<void> {
  await writeSettings(tx, { companyName: 'Hélioméca', language });
}
