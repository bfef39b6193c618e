import { today } from '#shared/kernel/dates.ts';
import { os } from '../base.ts';
import { listGaps } from './list-gaps.ts';
import { summariseGaps } from './summarise-gaps.ts';

const procedures = os.gaps;

/** Who lacks what, on any day. */
export const gapsRouter = procedures.router({
  summary: procedures.summary.handler(({ context, input: { on, by } }) =>
    summariseGaps(context.backend.session, on ?? today(), by),
  ),

  details: procedures.details.handler(({ context, input: { on, limit, ...filter } }) =>
    listGaps(context.backend.session, on ?? today(), filter, limit),
  ),
});
