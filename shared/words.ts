import { budgetWords } from './budget/budget.words.ts';
import { catalogueWords } from './catalogue/catalogue.words.ts';
import { expertsWords } from './experts/experts.words.ts';
import { exportsWords } from './exports/exports.words.ts';
import { frameworksWords } from './frameworks/frameworks.words.ts';
import { gapsWords } from './gaps/gaps.words.ts';
import { importsWords } from './imports/imports.words.ts';
import { errorWords } from './kernel/errors.words.ts';
import { licencesWords } from './licences/licences.words.ts';
import { needsWords } from './needs/needs.words.ts';
import { optimiseWords } from './optimise/optimise.words.ts';
import { peopleWords } from './people/people.words.ts';
import { plansWords } from './plans/plans.words.ts';
import { qualificationsWords } from './qualifications/qualifications.words.ts';
import { risksWords } from './risks/risks.words.ts';
import { sessionsWords } from './sessions/sessions.words.ts';
import { skillsWords } from './skills/skills.words.ts';
import { historyWords } from './workspace/history.words.ts';
import { workspaceWords } from './workspace/workspace.words.ts';

/** Words said by more than one door (screen, terminal, workbook), one i18next namespace each. */
export const sharedWords = {
  errors: errorWords,
  history: historyWords,
  workspace: workspaceWords,
  people: peopleWords,
  skills: skillsWords,
  frameworks: frameworksWords,
  gaps: gapsWords,
  qualifications: qualificationsWords,
  risks: risksWords,
  catalogue: catalogueWords,
  needs: needsWords,
  plans: plansWords,
  optimise: optimiseWords,
  budget: budgetWords,
  licences: licencesWords,
  imports: importsWords,
  exports: exportsWords,
  experts: expertsWords,
  sessions: sessionsWords,
};
