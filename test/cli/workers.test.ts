/** The same bytes with one worker or eight, in the order of the files. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = process.env['CLAIMDIFF_BIN'] ?? join(root, 'bin/claimdiff.js');

const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-workers-'));
for (const name of readdirSync(join(root, 'seeds'))) {
  const text = readFileSync(join(root, 'seeds', name), 'utf8');
  for (let i = 0; i < 4; i++)
    writeFileSync(join(cwd, `${i}-${name}`), `${text}\n\nOn day ${i}, ${i + 100} people fled.\n`);
}
writeFileSync(join(cwd, '2-broken.json'), '{"id": 1, "text": "half');
// More parts than a worker may have lying about.
const line = (i: number): string =>
  JSON.stringify({ id: `l${i}`, text: `On day ${i}, ${i + 100} people fled.` });
writeFileSync(join(cwd, '3-lines.jsonl'), Array.from({ length: 200 }, (_, i) => line(i)).join('\n'));
writeFileSync(
  join(cwd, 'claimdiff.config.json'),
  JSON.stringify({ vague: { dozens: { core: [12, 60], outer: [12, 99] } } }),
);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, maxBuffer: 1 << 28 });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

describe('workers', () => {
  it('extract the same, problems and rejected numbers too', () => {
    const one = run('extract', '.', '--workers', '1', '--explain-rejected');
    expect(one.status).toBe(2);
    expect(one.stdout.split('\n').length).toBeGreaterThan(200);
    expect(run('extract', '.', '--workers', '8', '--explain-rejected')).toEqual(one);
  }, 120_000);

  it('compare the same', () => {
    const args = ['.', '--format', 'json', '--workers'];
    expect(run(...args, '3')).toEqual(run(...args, '1'));
  }, 120_000);

  it('end when nobody reads any more', () => {
    const line = `"${process.execPath}" "${bin}" extract . --workers 4 --quiet | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = spawnSync('bash', ['-c', line], { cwd });
    expect(stdout.toString().trim().split(/\s+/)[0]).toBe('1');
  });

  it.each(['0', '-1', 'many', '1.5', '65'])('%s is no number of them', (number) => {
    const { status, stderr } = run('.', '--workers', number);
    expect([status, stderr]).toEqual([2, expect.stringContaining('[')]);
  });
});
