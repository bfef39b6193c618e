import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Campaign } from '#shared/skills/campaigns.contract.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import type { Session } from '../session.ts';
import { deleteCampaign, insertCampaign, patchCampaign } from './campaigns.store.ts';
import { loadCampaignPerson, loadCampaignProgress, loadCampaigns } from './load-campaigns.ts';

const procedures = os.skills;

/** Assessment campaigns. Part of the skills router. */
export const campaignHandlers = {
  campaigns: procedures.campaigns.handler(({ context }) =>
    loadCampaigns(context.backend.session, today()),
  ),

  createCampaign: procedures.createCampaign.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const id = await session.write('createCampaign', async (tx) => {
      const { unitId } = input;
      checkDays(input);
      const missing = await missingIds(tx, 'unit', unitId === null ? [] : [unitId]);
      if (missing.length > 0) throw new RelaisError('NOT_FOUND');
      return insertCampaign(tx, input);
    });
    return findCampaign(session, id);
  }),

  updateCampaign: procedures.updateCampaign.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('updateCampaign', async (tx) => {
      checkDays(input);
      if (!(await patchCampaign(tx, input.id, input))) throw new RelaisError('NOT_FOUND');
    });
    return findCampaign(session, input.id);
  }),

  removeCampaign: procedures.removeCampaign.handler(({ context, input }) =>
    context.backend.session.write('removeCampaign', async (tx) => {
      await deleteCampaign(tx, input.id);
      return { removed: true as const };
    }),
  ),

  campaignProgress: procedures.campaignProgress.handler(({ context, input }) =>
    loadCampaignProgress(context.backend.session, input.id, today()),
  ),

  campaignPerson: procedures.campaignPerson.handler(({ context, input }) =>
    loadCampaignPerson(context.backend.session, input.id, input.employeeId, today()),
  ),
};

function checkDays({
  name,
  opensOn,
  closesOn,
}: Pick<Campaign, 'name' | 'opensOn' | 'closesOn'>): void {
  if (closesOn < opensOn) {
    throw new RelaisError('DATES_REVERSED', { name, from: opensOn, to: closesOn });
  }
}

async function findCampaign(session: Session, id: number): Promise<Campaign> {
  return (await loadCampaigns(session, today())).find((campaign) => campaign.id === id)!;
}
