import { os } from './base.ts';
import { budgetRouter } from './budget/budget.router.ts';
import { catalogueRouter } from './catalogue/catalogue.router.ts';
import { directionRouter } from './direction/direction.router.ts';
import { expertsRouter } from './experts/experts.router.ts';
import { exportsRouter } from './exports/exports.router.ts';
import { frameworksRouter } from './frameworks/frameworks.router.ts';
import { gapsRouter } from './gaps/gaps.router.ts';
import { importsRouter } from './imports/imports.router.ts';
import { licencesRouter } from './licences/licences.router.ts';
import { needsRouter } from './needs/needs.router.ts';
import { optimiseRouter } from './optimise/optimise.router.ts';
import { peopleRouter } from './people/people.router.ts';
import { plansRouter } from './plans/plans.router.ts';
import { qualificationsRouter } from './qualifications/qualifications.router.ts';
import { returnsRouter } from './returns/returns.router.ts';
import { risksRouter } from './risks/risks.router.ts';
import { sessionsRouter } from './sessions/sessions.router.ts';
import { skillsRouter } from './skills/skills.router.ts';
import { workspaceRouter } from './workspace/workspace.router.ts';

/** Every procedure of the contract, implemented: what the three doors carry. */
export const router = os.router({
  workspace: workspaceRouter,
  people: peopleRouter,
  skills: skillsRouter,
  frameworks: frameworksRouter,
  gaps: gapsRouter,
  qualifications: qualificationsRouter,
  risks: risksRouter,
  catalogue: catalogueRouter,
  needs: needsRouter,
  plans: plansRouter,
  optimise: optimiseRouter,
  budget: budgetRouter,
  licences: licencesRouter,
  direction: directionRouter,
  returns: returnsRouter,
  imports: importsRouter,
  exports: exportsRouter,
  experts: expertsRouter,
  sessions: sessionsRouter,
});
