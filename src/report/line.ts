import type { ReportFormat } from './format.js';
import { ruleId } from './levels.js';
import { seenFrom } from './phrase.js';
import { visible } from './text.js';
import { findings, isWorthReading, location } from './view.js';

/** `path:line:column: severity rule message`, a line a mention, as editors, grep and quickfix lists read it. */
export const line: ReportFormat = {
  id: 'line',
  extension: 'txt',
  description: 'path:line:column: severity rule message, for editors and grep',
  fileMark: '',
  pieces: null,
  render: (report) =>
    findings(report)
      .filter(isWorthReading)
      .flatMap((finding) => {
        const severity = finding.comparison.severity ?? 'note';
        return finding.standpoints.flatMap((standpoint) =>
          standpoint.mentions.map(
            (mention) =>
              `${visible(location(mention))}: ${severity} ${ruleId(finding.comparison)} ${seenFrom(finding, standpoint)}\n`,
          ),
        );
      })
      .join(''),
};
