/** How many of each thing the workspace holds; jobs and skills that only stand in a framework library are left out. */
export const countsSql = `
  SELECT (SELECT count(*) FROM employee) AS employees, (SELECT count(*) FROM unit) AS units,
    (SELECT count(*) FROM job WHERE library = 0) AS jobs, (SELECT count(*) FROM skill WHERE library = 0) AS skills,
    (SELECT count(*) FROM requirement) AS requirements, (SELECT count(*) FROM assessment) AS assessments,
    (SELECT count(*) FROM course) AS courses, (SELECT count(*) FROM plan) AS plans`;
