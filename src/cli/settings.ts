import type { Outlets } from '../align/outlets.js';
import type { SeverityRatios } from '../compare/severity.js';
import { ClaimdiffError } from '../errors.js';
import type { FailLevel } from '../report/levels.js';
import { FAIL_LEVELS } from '../report/levels.js';
import type { WordOptions } from '../vocabulary/words.js';
import { loadConfig, type LoadedConfig } from './config.js';
import { COLOR_MODES, STORY_MODES } from './flags.js';
import type { Host } from './host.js';
import type { RawFlags } from './program.js';
import { NARROWEST, type ColorMode } from './terminal.js';

/** What a run goes by: flags first, then the config file, then the defaults. */
export interface Settings {
  readonly formats: readonly string[];
  /** The config file that was read, or null. */
  readonly configPath: string | null;
  readonly output: string | null;
  readonly from: readonly string[];
  readonly failOn: FailLevel;
  readonly story: 'auto' | 'all';
  readonly minConfidence: number;
  readonly verdicts: readonly string[];
  readonly measures: readonly string[];
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly explainRejected: boolean;
  /** Columns asked for; null: as the terminal has them. */
  readonly width: number | null;
  readonly color: ColorMode;
  readonly quiet: boolean;
  /** Threads to extract in; null: as many as are worth their while. */
  readonly workers: number | null;
  readonly watch: boolean;
  readonly ignore: readonly { readonly id: string; readonly reason: string }[];
  readonly outlets: Outlets;
  readonly severity: Partial<SeverityRatios>;
  /** Words that the config adds or replaces. */
  readonly words: WordOptions;
}

/** The member of `choices` that the value is; flags and config have been checked before they come here. */
function choose<T extends string>(choices: readonly T[], value: string | null, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function share(value: string | null): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new ClaimdiffError(
    'bad-value',
    `"${value}" is no value for --min-confidence`,
    'it takes a number from 0 to 1',
  );
}

function columns(value: string | null): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= NARROWEST && number <= 10_000) return number;
  throw new ClaimdiffError(
    'bad-value',
    `"${value}" is no value for --width`,
    `it takes a number of columns, at least ${NARROWEST}`,
  );
}

const MOST_WORKERS = 64;

function workers(value: string | null): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= 1 && number <= MOST_WORKERS) return number;
  throw new ClaimdiffError(
    'bad-value',
    `"${value}" is no value for --workers`,
    `it takes a number from 1 to ${MOST_WORKERS}`,
  );
}

function combine(flags: RawFlags, { path, config }: LoadedConfig): Settings {
  const baseline = flags.text('baseline') ?? config.baseline ?? null;
  const updateBaseline = flags.isSet('update-baseline');
  if (updateBaseline && baseline === null) {
    throw new ClaimdiffError(
      'missing-value',
      '--update-baseline needs to know which file',
      'add --baseline FILE',
    );
  }
  return {
    formats: flags.texts('format') ?? config.formats ?? [],
    configPath: path,
    output: flags.text('output'),
    from: flags.texts('from') ?? [],
    failOn: choose(FAIL_LEVELS, flags.text('fail-on') ?? config.failOn ?? null, 'conflict'),
    story: choose(STORY_MODES, flags.text('story') ?? config.story ?? null, 'auto'),
    minConfidence: share(flags.text('min-confidence')) ?? config.minConfidence ?? 0,
    verdicts: flags.texts('verdict') ?? [],
    measures: flags.texts('measure') ?? [],
    baseline,
    updateBaseline,
    explainRejected: flags.isSet('explain-rejected'),
    width: columns(flags.text('width')),
    color: choose(COLOR_MODES, flags.text('color'), 'auto'),
    quiet: flags.isSet('quiet'),
    workers: workers(flags.text('workers')),
    watch: flags.isSet('watch'),
    ignore: config.ignore ?? [],
    outlets: config.outlets ?? {},
    severity: config.severity ?? {},
    words: { lexicon: config.lexicon ?? {}, vague: config.vague ?? {} },
  };
}

/** @throws ClaimdiffError for values that make no sense, and for a config file that does not fit. */
export async function readSettings(flags: RawFlags, host: Host): Promise<Settings> {
  const loaded: LoadedConfig = flags.isNegated('config')
    ? { path: null, config: {} }
    : await loadConfig(flags.text('config'), host.cwd);
  return combine(flags, loaded);
}
