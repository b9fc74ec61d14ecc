import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../src/cli/flags.js';
import { EXTENSIONS } from '../../../src/ingest/registry.js';
import { FAIL_LEVELS } from '../../../src/report/levels.js';
import { REPORT_FORMATS } from '../../../src/report/registry.js';
import { ACTION, GITHUB, GITLAB, HOOK, root, textOf, VERSION } from './files.js';

const flags = flagsOf('compare');
const page = textOf('docs/ci.md');

/** The flags named in a text, each with its value. */
function flagsIn(text: string): { name: string; value: string }[] {
  return [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)(?:[= ,]+([\w./=]+))?/g)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? '',
  }));
}

function check(name: string, value: string): void {
  const found = flags.filter((flag) => flag.name === name);
  expect(found.length, `--${name}`).toBeGreaterThan(0);
  const choices = found.flatMap((flag) => flag.choices ?? []);
  if (choices.length > 0) expect(choices).toContain(value.split('=')[0]);
}

describe('.pre-commit-hooks.yaml', () => {
  const pattern = new RegExp(HOOK.files.replace('(?i)', ''), 'iu');

  it('runs for each extension that is read, packed too, in either case', () => {
    for (const extension of EXTENSIONS) {
      for (const name of [`a${extension}`, `b/c d${extension}.gz`, `A${extension.toUpperCase()}`]) {
        expect(name).toMatch(pattern);
      }
    }
  });

  it('runs for nothing else', () => {
    const listed = /\\.\(([a-z0-9|?]+)\)/.exec(HOOK.files)?.[1]?.replace('html?', 'htm|html').split('|');
    expect(listed?.map((word) => `.${word}`).sort()).toEqual(EXTENSIONS);
    for (const name of ['a.ts', 'atxt', 'a.txt.bak', 'a.gz']) expect(name).not.toMatch(pattern);
  });

  it('calls a command that exists', () => {
    expect(HOOK.entry).toBe('claimdiff compare');
    expect(JSON.parse(textOf('package.json'))).toMatchObject({ bin: { claimdiff: 'bin/claimdiff.js' } });
  });
});

describe('docs/examples', () => {
  const steps = GITHUB.jobs['claimdiff']?.steps ?? [];
  const ours = steps.find(({ id }) => id === 'claimdiff');

  it('github.yml calls the action with inputs that it has, and formats and levels that exist', () => {
    expect(ours?.uses).toBe(`OWNER/claimdiff@v${VERSION}`);
    const inputs = ours?.with ?? {};
    for (const name of Object.keys(inputs)) expect(Object.keys(ACTION.inputs)).toContain(name);
    for (const [name, input] of Object.entries(ACTION.inputs)) {
      if (input.required === true) expect(Object.keys(inputs)).toContain(name);
    }
    expect(FAIL_LEVELS).toContain(inputs['fail-on']);
    expect(REPORT_FORMATS.map(({ id }) => id)).toContain(String(inputs['formats']).split('=')[0]);
  });

  it('github.yml uploads what the action puts out, and may', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload?.with?.['sarif_file']).toBe('${{ steps.claimdiff.outputs.sarif }}');
    expect(GITHUB.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    for (const [, name] of textOf('docs/examples/github.yml').matchAll(/outputs\.([a-z-]+)/g)) {
      expect(Object.keys(ACTION.outputs)).toContain(name);
    }
    const artifact = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(ours?.with?.['formats']).toBe(`html=${String(artifact?.with?.['path'])}`);
  });

  it('gitlab.yml uses flags that exist, and keeps the files that it writes', () => {
    const { script, artifacts } = GITLAB.claimdiff;
    const [line = ''] = script;
    expect(line).toMatch(`npx --yes claimdiff@${VERSION} compare `);
    for (const { name, value } of flagsIn(line.slice(line.indexOf('compare')))) check(name, value);
    expect(line).toContain(`--format junit=${artifacts.reports.junit}`);
    for (const path of artifacts.paths) expect(line).toContain(`=${path}`);
  });
});

describe('docs/ci.md', () => {
  it('shows the examples as they are', () => {
    for (const name of ['github', 'gitlab']) {
      expect(page).toContain(`\`\`\`yaml\n${textOf(`docs/examples/${name}.yml`)}\`\`\``);
    }
  });

  it('links to files and names flags that exist', () => {
    for (const [, link = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
      if (!link.startsWith('https:'))
        expect(existsSync(join(root, dirname('docs/ci.md'), link)), link).toBe(true);
    }
    const known = ['help', 'yes'];
    const named = flagsIn(page).map(({ name }) => name);
    for (const name of named.filter((flag) => !known.includes(flag)))
      expect(flags.map((flag) => flag.name)).toContain(name);
    expect(page).toContain(`rev: v${VERSION}`);
  });
});
