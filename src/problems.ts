import type { Problem } from './model.js';

/** Codes of what was left out because that is right: nothing is wrong with it, so it does not fail a run. */
const NOTICES: ReadonlySet<string> = new Set(['superseded', 'own-output']);

/** Whether a problem is worth knowing, and no more. */
export const isNotice = ({ code }: Pick<Problem, 'code'>): boolean => NOTICES.has(code);
