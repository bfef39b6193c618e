/**
 * The scope of mutations sent one after the other: of levels typed faster than they are saved the last must win, and
 * an undo pressed meanwhile takes back the last of them.
 */
export const stepsInOrder = { id: 'steps' };
