import type { Article, Report } from '../model.js';
import { findings, type Finding } from './view.js';

/** Articles that are compared with one another, and what was found among them. */
export interface Story {
  readonly articles: readonly Article[];
  readonly all: readonly Finding[];
}

/** The stories of a report, the one with the gravest finding first. */
export function stories(report: Report): readonly Story[] {
  const found = new Map<string, { articles: Article[]; all: Finding[] }>();
  const of = (id: string): { articles: Article[]; all: Finding[] } => {
    const story = found.get(id) ?? { articles: [], all: [] };
    found.set(id, story);
    return story;
  };
  for (const finding of findings(report)) of(finding.comparison.story).all.push(finding);
  for (const article of report.articles) of(article.story).articles.push(article);
  return [...found.values()];
}

/** What a story goes by: the title of its first article that has one. */
export function storyName({ articles }: Story): string {
  return articles.find(({ title }) => title !== null)?.title ?? articles[0]?.path ?? 'untitled';
}
