import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClaimdiffError } from '../errors.js';
import type { Report } from '../model.js';
import { verdictText } from '../report/phrase.js';
import { visible } from '../report/text.js';
import { findings, isWorthReading } from '../report/view.js';

/**
 * Findings that were looked at and accepted, one a line: the id, then words for people. Ids are stable, so a
 * finding that comes up again is held back and a new one is not.
 */

/** The ids that a baseline file lists. */
export function parseBaseline(text: string): ReadonlySet<string> {
  const lines = text.replace(/^\ufeff/u, '').split('\n');
  const ids = lines
    .map((line) => line.trim().split(/\s/u)[0] ?? '')
    .filter((id) => id !== '' && !id.startsWith('#'));
  return new Set(ids);
}

/** @throws ClaimdiffError if there is no such file. */
export async function readBaseline(file: string, cwd: string): Promise<ReadonlySet<string>> {
  try {
    return parseBaseline(await readFile(resolve(cwd, file), 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError(
      'no-such-baseline',
      `the baseline cannot be read: ${why}`,
      'add --update-baseline once, to write it',
    );
  }
}

/** A baseline that accepts every finding of the report that is worth reading. */
export function formatBaseline(report: Report): string {
  const lines = findings(report)
    .filter(isWorthReading)
    .map(({ comparison, standpoints }) => {
      const positions = standpoints.map(({ label }) => label).join(' · ');
      return visible(`${comparison.id} ${verdictText(comparison)}: ${comparison.label}: ${positions}`);
    })
    .sort();
  return [
    '# Findings of claimdiff that were accepted. The id counts; the rest is for people.',
    ...lines,
    '',
  ].join('\n');
}
