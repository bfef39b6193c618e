/** What a link to a screen may carry; every screen reads what concerns it with `useSearch({ strict: false })`. */
export interface ScreenSearch {
  /** Database ids of what the screen should show first. */
  employee?: number | undefined;
  unit?: number | undefined;
  job?: number;
  skill?: number;
  course?: number;
  campaign?: number;
  plan?: number;
  line?: number;
  need?: number | undefined;
  /** The year whose needs are shown. */
  year?: number;
  /** Plans side by side: `12,14`. */
  plans?: string | undefined;
  trainer?: number;
  session?: number | undefined;
  /** Day a calendar shows, ISO. */
  day?: string;
  /** Grouping of the gaps, kind of import, tab of a screen. */
  by?: string;
  kind?: string;
  tab?: string;
  /** Skills looked for with the lowest level of each: `12:3,40:2`. */
  skills?: string | undefined;
  site?: string | undefined;
  /** Only those who wish to teach. */
  teach?: boolean | undefined;
  /** Text put in the screen's search box. */
  find?: string;
  /** A ready-made filter of the target screen: `expired`, `expiring`, `singleHolder`, `notAssessed`… */
  show?: string;
}
