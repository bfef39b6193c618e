import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';

/** A period during which people and managers assess what jobs and units ask. */
export interface Campaign {
  id: number;
  name: string;
  opensOn: string;
  /** Last day included. */
  closesOn: string;
  /** Narrows to a unit and those below it; null is everybody. */
  unitId: number | null;
  unit: string | null;
  /** Narrows to a domain; null is all of them. */
  domain: string | null;
}

/** Person × required skill counts. */
export interface CampaignCounts {
  /** Cells to assess. */
  asked: number;
  /** Cells the person, and the manager, assessed within the campaign. */
  self: number;
  manager: number;
  /** Cells both assessed, at different levels. */
  different: number;
  /** Cells neither assessed, whose last assessment is older than the review interval. */
  stale: number;
}

export interface CampaignPerson extends CampaignCounts {
  employeeId: number;
  matricule: string;
  name: string;
  unitId: number | null;
  unit: string | null;
}

export interface CampaignUnit extends CampaignCounts {
  unitId: number | null;
  unit: string | null;
  people: number;
}

export interface CampaignProgress {
  campaign: Campaign;
  total: CampaignCounts;
  /** By the name of the unit. */
  units: CampaignUnit[];
  /** Fewest of the manager's assessments first. */
  people: CampaignPerson[];
}

/** One skill asked of a person, as both see it within the campaign. */
export interface CampaignCell {
  skillId: number;
  skill: string;
  domain: string | null;
  required: number;
  self: number | null;
  manager: number | null;
  /** manager − self; null until both are there. */
  difference: number | null;
  /** What counted when the campaign opened; null when not assessed. */
  before: number | null;
  stale: boolean;
}

export const campaignProcedures = {
  /** Every campaign, the latest first. */
  campaigns: procedure.output(type<Campaign[]>()),
  /** Opens a campaign. DATES_REVERSED when it would close before it opens. */
  createCampaign: procedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(120),
        opensOn: isoDate,
        closesOn: isoDate,
        unitId: id.nullable().default(null),
        domain: z.string().trim().min(1).nullable().default(null),
      }),
    )
    .output(type<Campaign>()),
  /**
   * Renames a campaign or moves its days: it is extended, or closed before its last one. Whom and what it is about stays.
   * DATES_REVERSED as above; NOT_FOUND.
   */
  updateCampaign: procedure
    .input(
      z.object({
        id,
        name: z.string().trim().min(1).max(120),
        opensOn: isoDate,
        closesOn: isoDate,
      }),
    )
    .output(type<Campaign>()),
  /** Forgets a campaign; the assessments made stay. */
  removeCampaign: procedure.input(z.object({ id })).output(type<{ removed: true }>()),
  /**
   * Who is still to assess: people present × the skills asked of them, qualifications apart (a certificate proves
   * those), against the assessments of self and manager dated within the campaign.
   */
  campaignProgress: procedure.input(z.object({ id })).output(type<CampaignProgress>()),
  /** The cells of one person in a campaign, by domain and name. */
  campaignPerson: procedure.input(z.object({ id, employeeId: id })).output(type<CampaignCell[]>()),
};
