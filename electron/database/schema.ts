import type { Generated } from 'kysely';
import type { AssessmentSource } from '#shared/skills/skills.contract.ts';

/** The tables as the newest migration leaves them. Booleans are 0 or 1; money is cents; dates are ISO text. */
export interface Tables {
  meta: { key: string; value: string };
  setting: { id: number; value: string };
  unit: { id: Generated<number>; name: string; folded: string; parent_id: number | null };
  job: {
    id: Generated<number>;
    name: string;
    folded: string;
    family: string | null;
    framework: string | null;
    code: string | null;
    description: string | null;
    library: Generated<number>;
    name_en: string | null;
    /** Other names a framework publishes, one a line. */
    alternatives: string | null;
    /** Where a framework files the job: an ISCO group, a ROME letter, a SOC major group. */
    group_code: string | null;
    /** The framework job a job of the company corresponds to. */
    linked_job_id: number | null;
  };
  employee: {
    id: Generated<number>;
    matricule: string;
    last_name: string;
    first_name: string;
    email: string | null;
    unit_id: number | null;
    site: string | null;
    manager_id: number | null;
    contract: string | null;
    category: string | null;
    sex: 'F' | 'M' | null;
    birth_date: string | null;
    hire_date: string | null;
    leave_date: string | null;
    fte: number | null;
    hourly_cost: number | null;
    /** Last career interview. */
    interview_date: string | null;
  };
  employee_job: { id: Generated<number>; employee_id: number; job_id: number; position: number };
  skill: {
    id: Generated<number>;
    name: string;
    folded: string;
    name_en: string | null;
    domain: string | null;
    description: string | null;
    kind: Generated<'skill' | 'qualification'>;
    framework: string | null;
    code: string | null;
    alternatives: string | null;
    library: Generated<number>;
  };
  requirement: {
    id: Generated<number>;
    job_id: number | null;
    unit_id: number | null;
    skill_id: number;
    level: number;
    criticality: 1 | 2 | 3;
    published_level: number | null;
    published_importance: number | null;
  };
  assessment: {
    id: Generated<number>;
    employee_id: number;
    skill_id: number;
    level: number;
    source: AssessmentSource;
    date: string;
    valid_until: string | null;
    assessor: string | null;
    /** The session that gave this level. */
    session_id: Generated<number | null>;
  };
  course: {
    id: Generated<number>;
    code: string;
    title: string;
    objective: string | null;
    modality: string;
    hours: number;
    group_min: number;
    group_max: number;
    price_per_learner: number | null;
    price_per_session: number | null;
    provider: string | null;
    mandatory: Generated<number>;
    certifying: Generated<number>;
    validity_months: number | null;
    /** 1 or 0 for a provider with or without the Qualiopi mark; null when nobody said. */
    qualiopi: number | null;
    certificate: string | null;
    certificate_code: string | null;
  };
  course_skill: {
    id: Generated<number>;
    course_id: number;
    skill_id: number;
    from_level: number;
    to_level: number;
  };
  /** What must come before a course: another one (`before_id`), or a level in a skill. */
  course_prerequisite: {
    id: Generated<number>;
    course_id: number;
    before_id: number | null;
    skill_id: number | null;
    level: number | null;
  };
  afest_trace: {
    id: Generated<number>;
    line_id: number;
    kind: 'analysis' | 'trainer' | 'reflection' | 'assessment';
    date: string;
    note: string | null;
  };
  plan: {
    id: Generated<number>;
    year: number;
    name: string;
    status: Generated<'draft' | 'submitted' | 'approved' | 'running' | 'closed'>;
    created_on: string;
    /** The plan this one is a scenario of; null for the first of them. */
    scenario_of: Generated<number | null>;
    /** 1 for exactly one plan of a group of scenarios. */
    active: Generated<number>;
    /** Who opened the amendment under way, and why; both null while there is none. */
    amending_by: Generated<string | null>;
    amending_for: Generated<string | null>;
  };
  plan_event: {
    id: Generated<number>;
    plan_id: number;
    at: string;
    kind: string;
    who: string;
    reason: string;
    /** What changed, as JSON, for amendments and additional budgets. */
    detail: Generated<string | null>;
  };
  plan_line: {
    id: Generated<number>;
    plan_id: number;
    course_id: number;
    position: number;
    quarter: number;
    priority: number;
    mandatory: number;
    nature: string;
    state: Generated<string>;
    cost_model: 'inter' | 'intra' | 'internal' | 'elearning';
    provider: string | null;
    trainer_id: number | null;
    /** null lets the group size decide. */
    sessions: number | null;
    hours: number;
    hours_off: Generated<number>;
    group_min: number;
    group_max: number;
    price_per_learner: number | null;
    price_per_session: number | null;
    travel: Generated<number>;
    rooms: Generated<number>;
    lodging: Generated<number>;
    meals: Generated<number>;
    material: Generated<number>;
    comment: string | null;
  };
  plan_participant: { id: Generated<number>; line_id: number; employee_id: number };
  plan_funding: {
    id: Generated<number>;
    line_id: number;
    source: string;
    state: 'asked' | 'agreed' | 'refused' | 'paid';
    amount: number;
  };
  /** What a line is supposed to bring: cents per person and year, shares from 0 to 1, and who said so when. */
  line_return: {
    id: Generated<number>;
    line_id: number;
    benefit: number;
    years: number;
    isolation: number;
    confidence: number;
    source: string;
    date: string;
  };
  envelope: {
    id: Generated<number>;
    plan_id: number;
    unit_id: number | null;
    kind: string | null;
    amount: number;
    /** 1 for money granted beside the main envelope. */
    additional: Generated<number>;
    /** The plan whose unspent money this is. */
    carried_from: Generated<number | null>;
  };
  /** Who changed an envelope, cents before and after; null where there was none. */
  envelope_change: {
    id: Generated<number>;
    plan_id: number;
    at: string;
    kind_of: 'set' | 'added' | 'carried';
    unit_id: number | null;
    kind: string | null;
    before: number | null;
    after: number | null;
    who: string;
    reason: string;
  };
  funding_scale: { id: Generated<number>; code: string; value: string };
  skill_behaviour: { id: Generated<number>; skill_id: number; level: number; description: string };
  /** Wishes of a person about a skill, 0 to 2; null when not asked. */
  interest: {
    id: Generated<number>;
    employee_id: number;
    skill_id: number;
    to_use: number | null;
    to_teach: number | null;
    date: string;
  };
  /** At least `minimum` people at `level` in a unit; in the whole company without one. */
  count_rule: {
    id: Generated<number>;
    unit_id: number | null;
    skill_id: number;
    level: number;
    minimum: number;
  };
  campaign: {
    id: Generated<number>;
    name: string;
    opens_on: string;
    closes_on: string;
    unit_id: number | null;
    domain: string | null;
  };
  trainer: {
    id: Generated<number>;
    employee_id: number;
    skill_id: number;
    stage:
      | 'detected'
      | 'volunteer'
      | 'mission'
      | 'training'
      | 'observed'
      | 'accredited'
      | 'active'
      | 'renewed'
      | 'suspended';
    /** 1 once the manager agreed. */
    manager_agreed: number | null;
    /** The whole domain the accreditation covers; null when it covers the skill alone. */
    accredited_domain: string | null;
    days_per_year: number | null;
    accredited_level: number | null;
    accredited_on: string | null;
    valid_until: string | null;
    comment: string | null;
  };
  trainer_event: {
    id: Generated<number>;
    trainer_id: number;
    at: string;
    stage: string;
    who: string;
    reason: string;
  };
  /** A point of the trainer's score that HR set itself, with its reason. */
  trainer_point: {
    id: Generated<number>;
    employee_id: number;
    skill_id: number;
    criterion: string;
    points: number;
    reason: string;
    who: string;
    at: string;
  };
  /** The file each part of a framework was last taken from. */
  framework_release: {
    id: Generated<number>;
    framework: string;
    part: string;
    file_name: string;
    imported_on: string;
  };
  /** Who takes over a skill from somebody who leaves, as a person decided. */
  succession: {
    id: Generated<number>;
    employee_id: number;
    skill_id: number;
    successor_id: number;
    decided_on: string;
    who: string;
    comment: string | null;
  };
  /** Why somebody should be trained; `headcount` counts people not named yet. */
  need: {
    id: Generated<number>;
    year: number;
    title: string;
    origin: 'gap' | 'expiry' | 'interview' | 'request' | 'obligation';
    priority: 1 | 2 | 3;
    wished_quarter: number | null;
    unit_id: number | null;
    skill_id: number | null;
    to_level: number | null;
    course_id: number | null;
    headcount: Generated<number>;
    status: Generated<'collected' | 'kept' | 'refused' | 'postponed'>;
    reason: string | null;
    decided_by: string | null;
    decided_on: string | null;
    asked_by: string | null;
    comment: string | null;
    created_on: string;
    line_id: number | null;
    /** The need of the next year that a postponed one became. */
    postponed_to: number | null;
  };
  need_person: { id: Generated<number>; need_id: number; employee_id: number };
  session: {
    id: Generated<number>;
    line_id: number;
    state: Generated<'draft' | 'open' | 'running' | 'done' | 'closed' | 'cancelled'>;
    site: string | null;
    room: string | null;
    link: string | null;
    provider: string | null;
    trainer_id: number | null;
    comment: string | null;
    /** Why it was cancelled. */
    reason: string | null;
    /** The most half-days people may have been told of; 0 while nothing was taken away. */
    half_days: Generated<number>;
  };
  /** A day of a session with its hours, « 09:00 ». */
  session_day: {
    id: Generated<number>;
    session_id: number;
    date: string;
    starts: string;
    ends: string;
  };
  attendance: {
    id: Generated<number>;
    session_id: number;
    employee_id: number;
    status: Generated<'enrolled' | 'present' | 'partial' | 'absent' | 'replaced'>;
    hours: number | null;
    replaced_by: number | null;
    hot_score: number | null;
    cold_score: number | null;
  };
  closed_day: { id: Generated<number>; date: string; label: string };
  /** What was really paid. Without a line it is the plan's own; without a kind, a director's total but wages. */
  actual: {
    id: Generated<number>;
    plan_id: number;
    line_id: number | null;
    kind: string | null;
    date: string;
    amount: number;
    source: 'hand' | 'import' | 'director';
    supplier: string | null;
    document: string | null;
    note: string | null;
    /** What an accounting file said first, to know the entry again once somebody corrected it. */
    import_key: string | null;
    /** ISO instant of the last change. */
    recorded_at: string;
  };
  /** What the director says of a line. */
  line_note: {
    id: Generated<number>;
    line_id: number;
    comment: string | null;
    opinion: 'approved' | 'review' | 'refused' | null;
    at: string;
  };
  licence_offer: { id: Generated<number>; code: string; value: string };
  import_mapping: { id: Generated<number>; kind: string; signature: string; value: string };
}
