/** A made-up migration, statement by statement. */
export const statements = [
  'ALTER TABLE unit ADD COLUMN code TEXT',
  "UPDATE unit SET code = 'C' || id",
  'CREATE TABLE novelty (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
  "INSERT INTO novelty (text) VALUES ('x')",
  'DROP TABLE import_mapping',
] as const;
