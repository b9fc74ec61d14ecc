/**
 * The package as it is built. Benches of speed measure what its users run: `tsx` compiles with wrappers around
 * named closures, which take a good part of the time of small ones.
 */
import { readdirSync, statSync } from 'node:fs';

/** The modules that are measured, by their place in `dist`; their types are those of their sources. */
interface Modules {
  readonly 'annotate/tagger.js': typeof import('../src/annotate/tagger.js');
  readonly 'attribution/index.js': typeof import('../src/attribution/index.js');
  readonly 'extract.js': typeof import('../src/extract.js');
  readonly 'figures/index.js': typeof import('../src/figures/index.js');
  readonly 'ingest/index.js': typeof import('../src/ingest/index.js');
  readonly 'quotes/index.js': typeof import('../src/quotes/index.js');
  readonly 'segment/index.js': typeof import('../src/segment/index.js');
  readonly 'segment/lexemes.js': typeof import('../src/segment/lexemes.js');
}

const SOURCES = new URL('../src/', import.meta.url);
const BUILT = new URL('../dist/', import.meta.url);

/** What keeps `dist` from being measured as the build of `src`; null if nothing does. */
function whyNotBuilt(): string | null {
  const writtenAt = (url: URL): number | undefined => statSync(url, { throwIfNoEntry: false })?.mtimeMs;
  if (writtenAt(BUILT) === undefined) return 'dist/ is missing';
  for (const path of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts')) continue;
    const output = path.replace(/\.ts$/, '.js');
    const built = writtenAt(new URL(output, BUILT));
    if (built === undefined) return `dist/${output} is missing`;
    if (built < (writtenAt(new URL(path, SOURCES)) ?? 0)) return `dist/${output} is older than src/${path}`;
  }
  return null;
}

/** Ends the bench, and says why, unless `dist` is the build of `src`. */
export function requireBuilt(): void {
  const why = whyNotBuilt();
  if (why === null) return;
  console.error(
    `The bench measures the built package, and ${why}. Run \`npm run build\`, then the bench again.`,
  );
  process.exit(2);
}

export async function importBuilt<P extends keyof Modules>(path: P): Promise<Modules[P]> {
  const module: unknown = await import(new URL(path, BUILT).href);
  return module as Modules[P];
}
