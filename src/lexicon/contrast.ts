const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What opens a clause that says something else than the one before it, as printed in small letters. */
export const TURNS = words(`but while whereas although though`);
