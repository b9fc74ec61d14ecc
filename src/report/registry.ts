import { claimreview } from './claimreview.js';
import { csv } from './csv.js';
import type { ReportFormat } from './format.js';
import { github } from './github.js';
import { html } from './html/html.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { line } from './line.js';
import { markdown } from './markdown.js';
import { rdjsonl } from './rdjsonl.js';
import { sarif } from './sarif.js';
import { table } from './table/table.js';

/** Every format of a report; help, completion and `claimdiff formats` list them in this order. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  table,
  line,
  json,
  jsonl,
  csv,
  markdown,
  html,
  sarif,
  github,
  junit,
  rdjsonl,
  claimreview,
];
