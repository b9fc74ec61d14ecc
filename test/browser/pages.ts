import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../../src/index.js';
import type { Report } from '../../src/model.js';
import { html } from '../../src/report/html/html.js';

const root = join(import.meta.dirname, '..', '..');

/** The report of a folder of articles. */
export function reportOf(folder: string): Promise<Report> {
  const files = readdirSync(join(root, folder)).sort();
  return analyze(
    files.map((file) => ({ path: `${folder}/${file}`, bytes: readFileSync(join(root, folder, file)) })),
  );
}

/** Writes the page of a report to disk; the address of the file. */
export function written(report: Report): string {
  const file = join(mkdtempSync(join(tmpdir(), 'claimdiff-page-')), 'report.html');
  writeFileSync(file, html.render(report, { width: 80, colorLevel: 0, failOn: 'conflict' }));
  return pathToFileURL(file).href;
}

/** A report of `n` findings: the conflict of the given report over and over, each with an id of its own. */
export function large(report: Report, n: number): Report {
  const [first] = report.comparisons;
  if (first === undefined) throw new Error('no finding to repeat');
  const all = report.comparisons;
  return {
    ...report,
    comparisons: Array.from({ length: n }, (_, i) => ({ ...(all[i % all.length] ?? first), id: `f-${i}` })),
  };
}
