/** How many of each thing the workspace holds, those of an imported framework that nobody uses yet included. */
export const countsSql = `
  SELECT (SELECT count(*) FROM employee) AS employees, (SELECT count(*) FROM unit) AS units,
    (SELECT count(*) FROM job) AS jobs, (SELECT count(*) FROM skill) AS skills,
    (SELECT count(*) FROM requirement) AS requirements, (SELECT count(*) FROM assessment) AS assessments,
    (SELECT count(*) FROM course) AS courses, (SELECT count(*) FROM plan) AS plans`;
