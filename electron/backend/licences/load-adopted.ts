import { convertProjection } from '#shared/licences/convert-projection.ts';
import type { Adopted } from '#shared/licences/licences.contract.ts';
import { projectOffer } from '#shared/licences/project.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import type { Reader } from '../../database/access.ts';
import { readOffers } from './licences.store.ts';

/** The projection the budget counts, priced anew from the offer as it is now; null when there is none. */
export async function loadAdopted(db: Reader, settings: Settings): Promise<Adopted | null> {
  const { adoptedProjection: adopted } = settings;
  if (!adopted) return null;
  const offer = (await readOffers(db)).find(({ code }) => code === adopted.offer);
  if (!offer) return null;
  const projection = projectOffer(offer, adopted.hypotheses);
  return {
    offer,
    projection: { ...projection, converted: convertProjection(projection, settings) },
    headcount: adopted.hypotheses.headcount,
  };
}
