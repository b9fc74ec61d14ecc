import type { ReportFormat } from './format.js';
import { loudness, ruleId } from './levels.js';
import { pin } from './outlier.js';
import { outletAndDay, seenFrom, why } from './phrase.js';
import { visible } from './text.js';
import { fileOf, findings, isWorthReading, type Mention } from './view.js';

/** Reviewdog's diagnostics, a line each. Lines alone: it counts columns in bytes, which a report does not know. */

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

function location({ article, item }: Mention): object {
  const { file, member } = fileOf(article);
  return { path: file, ...(member === null ? { range: { start: { line: item.line } } } : {}) };
}

export const rdjsonl: ReportFormat = {
  id: 'rdjsonl',
  extension: 'jsonl',
  description: "reviewdog's diagnostics, a line each",
  fileMark: '',
  pieces: null,
  render: (report) =>
    findings(report)
      .filter(isWorthReading)
      .flatMap((finding) => {
        const pinned = pin(finding);
        if (pinned === null) return [];
        const diagnostic = {
          message: [seenFrom(finding, pinned.standpoint), ...why(finding.comparison)].join('\n'),
          location: location(pinned.mention),
          severity: SEVERITY[loudness(finding.comparison)],
          source: { name: report.tool.name },
          code: { value: ruleId(finding.comparison) },
          related_locations: pinned.others.map(({ standpoint, mention }) => ({
            message: `${visible(standpoint.label)}: ${outletAndDay(mention)}`,
            location: location(mention),
          })),
        };
        return [`${JSON.stringify(diagnostic)}\n`];
      })
      .join(''),
};
