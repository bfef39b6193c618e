import type { Writer } from '../../database/access.ts';

/** Keeps a skill's English name beside its own, so that both are found by search. */
export async function setEnglishName(tx: Writer, id: number, name: string): Promise<void> {
  await tx.updateTable('skill').set({ name_en: name }).where('id', '=', id).execute();
}
