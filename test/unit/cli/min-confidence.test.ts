import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../../src/cli/pipeline.js';
import type { Report } from '../../../src/model.js';
import { REPORT_FORMATS } from '../../../src/report/registry.js';
import { run } from './host.js';

/** Two reports of one event that give two numbers of dead. */
function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-'));
  const texts = {
    'a.md':
      'At least 12 people died when the Ostrow footbridge fell into the Velde on Monday, the fire service said.',
    'b.md':
      'The collapse of the Ostrow footbridge over the Velde on Monday killed 31 people, the hospital said.',
  };
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, name), `---\ndate: 2025-03-04\n---\n\n# Ostrow footbridge falls\n\n${text}\n`);
  return folder;
}

describe('--min-confidence', () => {
  const cwd = folderOf();
  const compared = (...argv: string[]) => run(['a.md', 'b.md', ...argv], { cwd, loadPipeline });
  const conflict = async (): Promise<Report['comparisons'][number]> => {
    const report = JSON.parse((await compared('--format', 'json')).stdout) as Report;
    const found = report.comparisons.find(({ verdict }) => verdict === 'conflict');
    if (found === undefined) throw new Error('there should be a conflict');
    return found;
  };

  it.each(REPORT_FORMATS.map(({ id }) => id))(
    'leaves a finding out of %s, and out of the exit code',
    async (id) => {
      const { id: finding, confidence, label } = await conflict();
      const shown = await compared('--format', id, '--min-confidence', String(confidence));
      const hidden = await compared('--format', id, '--min-confidence', String(confidence + 0.001));
      expect(shown.code).toBe(1);
      expect(hidden.code).toBe(0);
      // Every format names a finding by its id or by what it counts.
      const names = [finding, label];
      expect(names.some((name) => shown.stdout.includes(name))).toBe(true);
      expect(names.filter((name) => hidden.stdout.includes(name))).toEqual([]);
    },
  );
});
