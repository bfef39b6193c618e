import type { Matrix, Skill } from './skills.contract.ts';

/** People, skills and cells of a whole company: the cells of person `p` are `starts[p]` to `starts[p + 1] − 1`, by skill. */
export interface MatrixColumns {
  on: string;
  people: Matrix['people'];
  skills: {
    id: number;
    name: string;
    domain: string | null;
    kind: Skill['kind'];
    /** A count rule asks for it, whether or not a job or unit does. */
    ruled?: boolean;
  }[];
  /** Every unit of the company by name, those without people too. */
  units: { id: number; name: string; parentId: number | null }[];
  starts: Int32Array;
  /** Place of each cell's skill. */
  skillOf: Uint16Array;
  /** See `cell-code.ts`. */
  codes: Uint16Array;
}

/** What goes as text: names that repeat are written once. */
interface Heading {
  on: string;
  skills: MatrixColumns['skills'];
  units: MatrixColumns['units'];
  names: string[];
  id: number[];
  matricule: string[];
  name: string[];
  /** Places in `names`; −1 for none. */
  unit: number[];
  site: number[];
  jobs: number[][];
}

/**
 * Writes the columns as bytes: the heading's length, the heading as JSON padded to 4 bytes, then the three arrays.
 * 800,000 cells take 3.5 MB and are read without parsing; as JSON they took 16 MB.
 */
export function encodeMatrix(matrix: MatrixColumns): Uint8Array<ArrayBuffer> {
  const names: string[] = [];
  const places = new Map<string, number>();
  const place = (name: string | null) => {
    if (name === null) return -1;
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  const { on, people, skills, units, starts, skillOf, codes } = matrix;
  const heading: Heading = {
    on,
    skills,
    units,
    names,
    id: people.map(({ id }) => id),
    matricule: people.map(({ matricule }) => matricule),
    name: people.map(({ name }) => name),
    unit: people.map(({ unit }) => place(unit)),
    site: people.map(({ site }) => place(site)),
    jobs: people.map(({ jobs }) => jobs.map(place)),
  };
  const text = new TextEncoder().encode(JSON.stringify(heading));
  const arrays = [starts, skillOf, codes];
  const from = 8 + padded(text.length);
  const bytes = new Uint8Array(from + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  new Uint32Array(bytes.buffer, 0, 2).set([text.length, codes.length]);
  bytes.set(text, 8);
  let at = from;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Reads what `encodeMatrix` wrote; the arrays are windows on `buffer`. */
export function decodeMatrix(buffer: ArrayBuffer): MatrixColumns {
  const [length, cells] = new Uint32Array(buffer, 0, 2) as unknown as [number, number];
  const heading: Heading = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const { on, skills, units, names } = heading;
  const nameAt = (place: number) => names[place] ?? null;
  const from = 8 + padded(length);
  const starts = new Int32Array(buffer, from, heading.id.length + 1);
  const skillFrom = from + starts.byteLength;
  return {
    on,
    skills,
    units,
    people: heading.id.map((id, at) => ({
      id,
      matricule: heading.matricule[at]!,
      name: heading.name[at]!,
      unit: nameAt(heading.unit[at]!),
      site: nameAt(heading.site[at]!),
      jobs: heading.jobs[at]!.map((job) => names[job]!),
    })),
    starts,
    skillOf: new Uint16Array(buffer, skillFrom, cells),
    codes: new Uint16Array(buffer, skillFrom + cells * 2, cells),
  };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
