import { ClaimdiffError } from '../errors.js';
import { checkChoice } from './program.js';

/** One report to write: in which format, and where; null is standard output. */
export interface Target {
  readonly format: string;
  readonly file: string | null;
}

interface KnownFormat {
  readonly id: string;
  readonly extension: string;
}

function parseSpec(spec: string, known: readonly KnownFormat[]): Target {
  const at = spec.indexOf('=');
  const id = at < 0 ? spec : spec.slice(0, at);
  checkChoice(
    '--format',
    id,
    known.map((format) => format.id),
  );
  if (at < 0) return { format: id, file: null };
  const file = spec.slice(at + 1);
  if (file === '')
    throw new ClaimdiffError(
      'missing-value',
      `--format ${spec} names no file`,
      `as in --format ${id}=report.${id}`,
    );
  return { format: id, file: file === '-' ? null : file };
}

/** The format that a file's extension stands for; the first of several. */
function formatOf(file: string, known: readonly KnownFormat[]): string | null {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  return known.find((format) => format.extension === extension)?.id ?? null;
}

/**
 * What `--format` (or the config's list of formats) and `--output` ask for together.
 * @throws ClaimdiffError when two reports would go to one place.
 */
export function resolveTargets(
  specs: readonly string[],
  output: string | null,
  known: readonly KnownFormat[],
  fallback: string,
): readonly Target[] {
  const parsed = specs.map((spec) => parseSpec(spec, known));
  const file = output === '-' ? null : output;
  if (parsed.length === 0)
    return [{ format: (file === null ? null : formatOf(file, known)) ?? fallback, file }];
  const homeless = parsed.filter((target) => target.file === null);
  if (homeless.length > 1) {
    const [first, second] = homeless.map(({ format }) => format);
    throw new ClaimdiffError(
      'two-reports-one-place',
      `${first ?? ''} and ${second ?? ''} would both go to ${file ?? 'standard output'}`,
      `give one of them a file: --format ${second ?? ''}=FILE`,
    );
  }
  if (file !== null && homeless.length === 0) {
    throw new ClaimdiffError(
      'nothing-for-output',
      `nothing is left for --output ${file}: every --format has a file`,
      `leave --output out, or add --format without a file`,
    );
  }
  const targets = parsed.map((target) => (target.file === null ? { ...target, file } : target));
  const files = targets.map((target) => target.file).filter((name) => name !== null);
  const twice = files.find((name, i) => files.indexOf(name) !== i);
  if (twice !== undefined)
    throw new ClaimdiffError(
      'two-reports-one-place',
      `two reports would go to ${twice}`,
      'give each a file of its own',
    );
  return targets;
}
