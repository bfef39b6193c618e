/** A person's name as lists show and sort it: last name first. */
export function fullName({ lastName, firstName }: { lastName: string; firstName: string }): string {
  return `${lastName} ${firstName}`.trim();
}
