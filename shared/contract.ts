import { budgetContract } from './budget/budget.contract.ts';
import { catalogueContract } from './catalogue/catalogue.contract.ts';
import { directionContract } from './direction/direction.contract.ts';
import { expertsContract } from './experts/experts.contract.ts';
import { exportsContract } from './exports/exports.contract.ts';
import { frameworksContract } from './frameworks/frameworks.contract.ts';
import { gapsContract } from './gaps/gaps.contract.ts';
import { importsContract } from './imports/imports.contract.ts';
import { licencesContract } from './licences/licences.contract.ts';
import { needsContract } from './needs/needs.contract.ts';
import { optimiseContract } from './optimise/optimise.contract.ts';
import { peopleContract } from './people/people.contract.ts';
import { plansContract } from './plans/plans.contract.ts';
import { qualificationsContract } from './qualifications/qualifications.contract.ts';
import { returnsContract } from './returns/returns.contract.ts';
import { risksContract } from './risks/risks.contract.ts';
import { sessionsContract } from './sessions/sessions.contract.ts';
import { skillsContract } from './skills/skills.contract.ts';
import { workspaceContract } from './workspace/workspace.contract.ts';

/** Everything the product can do, one capability a line. Every door carries this and nothing else. */
export const contract = {
  workspace: workspaceContract,
  people: peopleContract,
  skills: skillsContract,
  frameworks: frameworksContract,
  gaps: gapsContract,
  qualifications: qualificationsContract,
  risks: risksContract,
  catalogue: catalogueContract,
  needs: needsContract,
  plans: plansContract,
  optimise: optimiseContract,
  budget: budgetContract,
  licences: licencesContract,
  direction: directionContract,
  returns: returnsContract,
  imports: importsContract,
  exports: exportsContract,
  experts: expertsContract,
  sessions: sessionsContract,
};

export type Contract = typeof contract;
