import { tripCost } from '../plans/ancillary.ts';
import type { ExportLine } from './workbook-input.ts';

/** Trainees that count: a cancelled line trains nobody. */
export function trainees(line: ExportLine): number {
  return line.row.state === 'cancelled' ? 0 : line.employeeIds.length;
}

/** Travel, nights and meals that count, in cents. */
export function travelOf({ row }: ExportLine): number {
  return row.state === 'cancelled' ? 0 : tripCost(row);
}

/** Rooms and material that count, in cents. */
export function roomsOf({ row }: ExportLine): number {
  return row.state === 'cancelled' ? 0 : row.rooms + row.material;
}

/** What a line should cost beside wages, before funding, in cents. */
export function forecastOf(line: ExportLine): number {
  return line.row.costs.pedagogical + travelOf(line) + roomsOf(line);
}
