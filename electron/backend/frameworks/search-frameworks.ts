import type { FrameworkHit, FrameworkItem } from '#shared/frameworks/frameworks.contract.ts';
import { readFrameworkJobs } from '../people/framework-jobs.store.ts';
import type { Session } from '../session.ts';
import { readFrameworkSkills } from '../skills/framework-skills.store.ts';
import { type LabelQuestion, readySearch } from './label-search.ts';

/** The first published skills and jobs that answer a text, as they stand now, and how many there are in all. */
export async function searchFrameworks(
  session: Session,
  question: LabelQuestion,
): Promise<{ total: number; hits: FrameworkHit[] }> {
  const { total, found } = (await readySearch(session)).find(question);
  const ids = (kind: FrameworkItem['kind']) =>
    found.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const items = new Map<string, FrameworkItem>();
  for (const item of [
    ...(await readFrameworkSkills(session.reader, ids('skill'))),
    ...(await readFrameworkJobs(session.reader, ids('job'))),
  ]) {
    items.set(`${item.kind} ${item.id}`, item);
  }
  const hits = found.flatMap(({ kind, id, name }) => {
    const item = items.get(`${kind} ${id}`);
    if (!item) return [];
    const shown = name === item.name || name === item.nameEn;
    return [{ ...item, matched: shown ? null : name }];
  });
  return { total, hits };
}
