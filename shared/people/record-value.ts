import { catalogueWords } from '../catalogue/catalogue.words.ts';
import { expertsWords } from '../experts/experts.words.ts';
import type { Language } from '../kernel/language.ts';
import { plansWords } from '../plans/plans.words.ts';
import { sessionsWords } from '../sessions/sessions.words.ts';
import { skillsWords } from '../skills/skills.words.ts';
import { peopleWords } from './people.words.ts';

type Words = Readonly<Record<string, string>>;

/** Says a value that the workspace keeps as a code in the words of its capability; any other value stays itself. */
export function recordValue(
  table: string,
  column: string,
  value: string,
  language: Language,
): string {
  const plans = plansWords[language];
  const sessions = sessionsWords[language];
  const experts = expertsWords[language];
  const columns: Readonly<Record<string, Words>> = {
    source: skillsWords[language].sources,
    sex: peopleWords[language].sexes,
    stage: experts.stages,
    criterion: experts.criteria,
    nature: plans.nature,
    cost_model: catalogueWords[language].costModel,
    'plan_line state': plans.lineState,
    'session state': sessions.states,
    'attendance status': sessions.attendance,
  };
  const words = columns[`${table} ${column}`] ?? columns[column] ?? {};
  return words[value] ?? value;
}
