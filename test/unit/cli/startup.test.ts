import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Packages and files that a source file brings in as soon as it is loaded. */
function importsOf(file: URL): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)';/gm)].map((m) => m[1] ?? '');
}

/** The packages that loading these source files loads, dynamic imports aside. */
function packagesOf(...entries: readonly string[]): ReadonlySet<string> {
  const packages = new Set<string>();
  const queue = entries.map((entry) => new URL(`../../../src/${entry}`, import.meta.url));
  const seen = new Set(queue.map(String));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) {
        packages.add(name.split('/')[0] ?? '');
        continue;
      }
      const next = new URL(name.replace(/\.js$/, '.ts'), file);
      if (seen.has(next.href)) continue;
      seen.add(next.href);
      queue.push(next);
    }
  }
  return packages;
}

describe('what is loaded before it is wanted', () => {
  test('`--help` loads nothing of the stages', () => {
    const packages = packagesOf('cli/main.ts');
    expect([...packages]).toContain('commander');
    for (const heavy of ['compromise', 'zod', 'yaml', 'unpdf', 'htmlparser2', 'chardet', 'diff'])
      expect([...packages]).not.toContain(heavy);
  });

  test('a run on text loads no tagger, no schemas, no YAML and no PDF', () => {
    const packages = packagesOf(
      'cli/main.ts',
      'cli/pipeline.ts',
      'ingest/index.ts',
      'extract.ts',
      'pipeline.ts',
    );
    for (const heavy of ['compromise', 'zod', 'yaml', 'unpdf']) expect([...packages]).not.toContain(heavy);
  });
});
