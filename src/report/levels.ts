import type { Comparison, Severity } from '../model.js';

/** What makes a run fail (`--fail-on`), from the strictest choice down: each level includes those before it. */
export const FAIL_LEVELS = [
  'extreme',
  'major',
  'moderate',
  'conflict',
  'disputed',
  'explained',
  'never',
] as const;
/** One of these levels. */
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** What each level counts, for help and documentation. */
export const LEVEL_MEANINGS = {
  extreme: 'conflicts of severity extreme',
  major: 'conflicts of severity major or extreme',
  moderate: 'conflicts of severity moderate or worse',
  conflict:
    'every conflict between figures; the same words given to different people; quotes altered in their sense (major or worse)',
  disputed: 'these, and figures that one side denies, and every altered quote',
  explained: 'these, and differences that are explained, and quotes that are cut or elided',
  never: 'nothing',
} as const satisfies Record<FailLevel, string>;

const SEVERITY_LEVEL = { extreme: 0, major: 1, moderate: 2, minor: 3 } as const satisfies Record<
  Severity,
  number
>;
const CONFLICT = FAIL_LEVELS.indexOf('conflict');
const DISPUTED = FAIL_LEVELS.indexOf('disputed');
const EXPLAINED = FAIL_LEVELS.indexOf('explained');

/** The strictest level that counts this finding, as an index into FAIL_LEVELS; null: no level does. */
function strictestLevel({ verdict, severity }: Comparison): number | null {
  const graded = severity === null ? CONFLICT : SEVERITY_LEVEL[severity];
  switch (verdict) {
    case 'conflict':
    case 'speaker':
      return Math.min(graded, CONFLICT);
    case 'altered':
      return graded <= SEVERITY_LEVEL.major ? graded : DISPUTED;
    case 'disputed':
      return DISPUTED;
    case 'explained':
    case 'elided':
    case 'truncated':
      return EXPLAINED;
    case 'compatible':
    case 'agree':
    case 'identical':
    case 'single':
      return null;
  }
}

/** Whether the finding is at or above the level. */
export function reaches(comparison: Comparison, level: FailLevel): boolean {
  const strictest = strictestLevel(comparison);
  return level !== 'never' && strictest !== null && strictest <= FAIL_LEVELS.indexOf(level);
}

/** The name of the kind of finding, as rules are named in reports for machines: "figures/conflict". */
export function ruleId({ kind, verdict }: Comparison): string {
  return `${kind === 'quantity' ? 'figures' : 'quotes'}/${verdict}`;
}

/** How loud a finding is where there are three degrees; what is explained or marked is a note. */
export function loudness({ verdict, severity }: Comparison): 'error' | 'warning' | 'note' {
  if (verdict === 'explained' || verdict === 'elided' || verdict === 'truncated') return 'note';
  return severity === 'extreme' || severity === 'major' ? 'error' : 'warning';
}
