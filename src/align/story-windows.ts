import { findTimes } from '../figures/windows.js';
import type { Claim, ExtractRecord, Window } from '../model.js';
import { Lexemes } from '../segment/lexemes.js';
import { tokenize } from '../segment/tokenize.js';
import { daysOf } from './quantities-dates.js';

/**
 * The windows of articles that tell their day and no year. `extract` reads one article at a time and cannot
 * know what "on Saturday" or "last week" is there; the story gives the year, and with it the day. Articles
 * that do not tell the day themselves keep their windows as they are: a day that is guessed by a weekday in
 * the text would be resolved by that very weekday.
 */
export function withStoryWindows(
  records: readonly ExtractRecord[],
  storyOf: (articleId: string) => string,
): ExtractRecord[] {
  const open = new Set(records.filter(isOpen).map(({ article }) => storyOf(article.id)));
  if (open.size === 0) return [...records];
  const stories = new Map<string, ExtractRecord[]>();
  for (const record of records) {
    const story = storyOf(record.article.id);
    if (!open.has(story)) continue;
    const members = stories.get(story);
    if (members) members.push(record);
    else stories.set(story, [record]);
  }
  const days = new Map([...stories.values()].flatMap((members) => [...daysOf(members)]));
  const lexemes = new Lexemes();
  return records.map((record) => {
    const day = isOpen(record) ? days.get(record.article.id) : null;
    if (day === null || day === undefined) return record;
    const today = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return { ...record, claims: record.claims.map((claim) => withWindow(claim, today, lexemes)) };
  });
}

const isOpen = ({ article, claims }: ExtractRecord): boolean =>
  article.published === null &&
  article.monthDay !== undefined &&
  claims.some(({ window }) => isUndated(window));

const isUndated = (window: Window | null): boolean =>
  window !== null && (window.start === null || window.end === null);

/** The same words read again in their sentence, where they may depend on what follows them. */
function withWindow(claim: Claim, today: string, lexemes: Lexemes): Claim {
  const { window, sentence } = claim;
  if (window === null || !isUndated(window)) return claim;
  const { text } = sentence;
  const read = { start: 0, end: text.length, tokens: tokenize(text, 0, text.length, lexemes) };
  const same = findTimes(text, read, today).find((time) => time.window.text === window.text);
  return same === undefined ? claim : { ...claim, window: same.window };
}
