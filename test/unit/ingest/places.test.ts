import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze, extract } from '../../../src/index.js';
import { explain } from '../../../src/report/explain.js';
import { html } from '../../../src/report/html/html.js';

const OPTIONS = { width: 100, colorLevel: 0, failOn: 'conflict' } as const;
const toll = (dead: number, by: string): string =>
  `The bridge fell on Monday and killed ${dead} people, ${by} said.`;

it('pages are counted, and shown with what stands on them', async () => {
  const report = await analyze([
    {
      path: 'a.txt',
      text: `Bridge falls\n\nRain fell all day.\n\f\n${toll(12, 'police')}\n\n\f“It fell,” said Jo Brandt.\n`,
    },
    { path: 'b.txt', text: `Bridge falls\n\n${toll(31, 'a doctor')}\n` },
  ]);
  expect(report.claims.map(({ page }) => page)).toEqual([2, undefined]);
  expect(report.quotes.find(({ kind }) => kind === 'direct')?.page).toBe(3);
  const id = report.comparisons.find(({ verdict }) => verdict === 'conflict')?.id ?? '';
  expect(explain(report, id, OPTIONS)).toContain('page 2');
  expect(html.render(report, OPTIONS)).toContain('page 2');
});

it('of a Word file the paragraph is shown, of a PDF the page', async () => {
  const fixture = (name: string) => ({
    path: name,
    bytes: readFileSync(new URL(`../../../fixtures/ingest/${name}`, import.meta.url)),
  });
  const { records } = await extract([fixture('release.pdf'), fixture('press.docx')]);
  const [pdf, docx] = records;
  const text = JSON.stringify(pdf);
  expect(text.includes('"page":')).toBe((pdf?.claims ?? []).length > 0);
  expect(JSON.stringify(docx)).not.toContain('"page":');
  const report = await analyze([fixture('press.docx'), { ...fixture('press.docx'), path: 'copy.docx' }]);
  const id = report.comparisons.find(({ kind }) => kind === 'quantity')?.id ?? '';
  expect(explain(report, id, OPTIONS)).toMatch(/paragraph \d+/u);
});
