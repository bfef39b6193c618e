import { sql } from 'kysely';
import type { Campaign } from '#shared/skills/campaigns.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A campaign as its table holds it. */
export type StoredCampaign = Omit<Campaign, 'unit'>;

/** Every campaign, the latest first. */
export async function readCampaigns(db: Reader): Promise<StoredCampaign[]> {
  const { rows } = await sql<StoredCampaign>`
    SELECT id, name, opens_on AS opensOn, closes_on AS closesOn, unit_id AS unitId, domain
    FROM campaign ORDER BY opens_on DESC, id DESC`.execute(db);
  return rows;
}

/** Adds a campaign; gives its id. */
export async function insertCampaign(
  tx: Writer,
  { name, opensOn, closesOn, unitId, domain }: Omit<StoredCampaign, 'id'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('campaign')
    .values({ name, opens_on: opensOn, closes_on: closesOn, unit_id: unitId, domain })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the name and the days of a campaign; false when it is not there. */
export async function patchCampaign(
  tx: Writer,
  id: number,
  { name, opensOn, closesOn }: Pick<StoredCampaign, 'name' | 'opensOn' | 'closesOn'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('campaign')
    .set({ name, opens_on: opensOn, closes_on: closesOn })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteCampaign(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('campaign').where('id', '=', id).execute();
}
