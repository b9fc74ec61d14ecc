import type { ReportFormat } from './format.js';

export const json: ReportFormat = {
  id: 'json',
  extension: 'json',
  description: 'the whole report, as `claimdiff schema report` describes it',
  fileMark: '',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
