import type { Report } from '../model.js';
import type { ReportFormat } from './format.js';

/** As JSON.stringify with two spaces, a piece an item of the report's lists. */
function* pieces(report: Report): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    separator = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
      continue;
    }
    let before = '[\n    ';
    for (const item of value) {
      yield `${before}${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`;
      before = ',\n    ';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

export const json: ReportFormat = {
  id: 'json',
  extension: 'json',
  description: 'the whole report, as `claimdiff schema report` describes it',
  fileMark: '',
  render: (report) => [...pieces(report)].join(''),
  pieces,
};
