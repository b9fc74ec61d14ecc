import type { ReportFormat } from './format.js';
import { findings } from './view.js';

/** One line a finding, gravest first, with the articles, figures and quotes that it is about. */
export const jsonl: ReportFormat = {
  id: 'jsonl',
  extension: 'jsonl',
  description: 'a finding a line, each with its figures, quotes and articles',
  fileMark: '',
  render: (report) =>
    findings(report)
      .map(({ comparison, standpoints }) => {
        const mentions = standpoints.flatMap((standpoint) => standpoint.mentions);
        const articles = new Map(mentions.map(({ article }) => [article.id, article]));
        const line = {
          comparison,
          claims: mentions.flatMap((mention) => (mention.kind === 'claim' ? [mention.item] : [])),
          quotes: mentions.flatMap((mention) => (mention.kind === 'quote' ? [mention.item] : [])),
          articles: [...articles.values()],
        };
        return `${JSON.stringify(line)}\n`;
      })
      .join(''),
};
