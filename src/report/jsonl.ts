import type { Report } from '../model.js';
import type { ReportFormat } from './format.js';
import { findings } from './view.js';

/** One line a finding, gravest first, with the articles, figures and quotes that it is about. */
function* pieces(report: Report): Generator<string> {
  for (const { comparison, standpoints } of findings(report)) {
    const mentions = standpoints.flatMap((standpoint) => standpoint.mentions);
    const articles = new Map(mentions.map(({ article }) => [article.id, article]));
    const line = {
      comparison,
      claims: mentions.flatMap((mention) => (mention.kind === 'claim' ? [mention.item] : [])),
      quotes: mentions.flatMap((mention) => (mention.kind === 'quote' ? [mention.item] : [])),
      articles: [...articles.values()],
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

export const jsonl: ReportFormat = {
  id: 'jsonl',
  extension: 'jsonl',
  description: 'a finding a line, each with its figures, quotes and articles',
  fileMark: '',
  render: (report) => [...pieces(report)].join(''),
  pieces,
};
