import { words } from '../kernel/language.ts';

/** Words of workspace that more than one door says. */
export const workspaceWords = words({
  fr: {},
  en: {},
});
