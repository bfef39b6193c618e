/** How the values of a field are read. */
export type FieldType =
  | 'text'
  | 'names'
  | 'prerequisites'
  | 'email'
  | 'date'
  | 'end'
  | 'sex'
  | 'fte'
  | 'share'
  | 'money'
  | 'amount'
  | 'hours'
  | 'count'
  | 'boolean'
  | 'level'
  | 'criticality'
  | 'source'
  | 'skillKind'
  | 'modality';

/** A field an import can fill. */
export interface Field {
  name: string;
  type: FieldType;
  /** A file without a column for it cannot be imported, and a row without a value is refused. */
  required: boolean;
  /** Longest text accepted, in characters. */
  max?: number;
  /** A day that lies in the past: a two-digit year is read in the last century when it would be in the future. */
  past?: boolean;
  /** French and English headers, compared by `headerKey`; the first of each language serves the template. */
  fr: readonly string[];
  en: readonly string[];
}
