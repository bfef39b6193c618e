/** A row to insert: column names of the schema, money in cents, booleans 0 or 1. */
export type DemoRow = Record<string, string | number | null>;

/** The demo company as rows of the workspace's tables, in an order that satisfies every reference. */
export interface DemoTables {
  unit: DemoRow[];
  job: DemoRow[];
  employee: DemoRow[];
  employee_job: DemoRow[];
  skill: DemoRow[];
  requirement: DemoRow[];
  assessment: DemoRow[];
  course: DemoRow[];
  course_skill: DemoRow[];
  course_prerequisite: DemoRow[];
  afest_trace: DemoRow[];
  plan: DemoRow[];
  plan_event: DemoRow[];
  plan_line: DemoRow[];
  plan_participant: DemoRow[];
  plan_funding: DemoRow[];
  line_return: DemoRow[];
  envelope: DemoRow[];
  count_rule: DemoRow[];
  skill_behaviour: DemoRow[];
  campaign: DemoRow[];
  interest: DemoRow[];
  trainer: DemoRow[];
  trainer_event: DemoRow[];
  trainer_point: DemoRow[];
  session: DemoRow[];
  session_day: DemoRow[];
  attendance: DemoRow[];
  closed_day: DemoRow[];
}

/** Ids by key or name, 1 for the first. */
export function numbered(names: readonly string[]): (name: string) => number {
  const ids = new Map(names.map((name, index) => [name, index + 1]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the demo company names an unknown « ${name} »`);
    return id;
  };
}
