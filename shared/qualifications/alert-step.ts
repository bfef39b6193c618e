/**
 * The alert a qualification has reached: the shortest of the settings' alerts (days) that its days left fall within.
 * Null once it has expired, and while it is beyond the longest.
 */
export function alertStep(daysLeft: number, alertDays: readonly number[]): number | null {
  if (daysLeft < 0) return null;
  const reached = alertDays.filter((days) => daysLeft <= days);
  return reached.length === 0 ? null : Math.min(...reached);
}
