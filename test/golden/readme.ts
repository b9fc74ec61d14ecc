/**
 * The examples of a Markdown page, so that they can be run.
 *
 * A ```console block holds commands after "$ " and, below each, what it prints on stdout; a line of "..."
 * alone stands for any lines. Commands run in bash in the repo's root, where `claimdiff` is the bin of this
 * checkout. Those that fetch or install are shown to readers and not run. A ```js block is a program.
 */

export type Example =
  | {
      readonly kind: 'command';
      readonly line: number;
      readonly command: string;
      readonly output: readonly string[];
    }
  | { readonly kind: 'program'; readonly line: number; readonly code: string };

export const INSTALLS = /^(?:git clone|cd|npm (?:ci|i|install|test)|npx claimdiff@)\b/;

/** The examples that can be run, in order; `line` is 1-based. */
export function examples(markdown: string): readonly Example[] {
  return fences(markdown).flatMap(({ language, line, body }): readonly Example[] => {
    if (language === 'js') return [{ kind: 'program', line, code: body.join('\n') }];
    return language === 'console' ? commands(body, line) : [];
  });
}

interface Fence {
  readonly language: string;
  readonly line: number;
  readonly body: readonly string[];
}

export function fences(markdown: string): readonly Fence[] {
  const found: Fence[] = [];
  let open: { language: string; line: number; body: string[] } | null = null;
  markdown.split('\n').forEach((text, index) => {
    if (!text.startsWith('```')) open?.body.push(text);
    else if (open) {
      found.push(open);
      open = null;
    } else open = { language: text.slice(3).trim(), line: index + 1, body: [] };
  });
  return found;
}

function commands(body: readonly string[], fenceLine: number): readonly Example[] {
  const found: { kind: 'command'; line: number; command: string; output: string[] }[] = [];
  body.forEach((text, index) => {
    if (text.startsWith('$ '))
      found.push({ kind: 'command', line: fenceLine + 1 + index, command: text.slice(2), output: [] });
    else found.at(-1)?.output.push(text.trimEnd());
  });
  return found.filter(({ command }) => !INSTALLS.test(command));
}

/** Whether the printed lines are the expected ones, with "..." for any number of lines. */
export function matchesOutput(expected: readonly string[], printed: readonly string[]): boolean {
  return matches(trimmed(expected), trimmed(printed));
}

function matches(expected: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return printed.length === 0;
  if (first !== '...') return printed[0] === first && matches(rest, printed.slice(1));
  return rest.length === 0 || printed.some((_, index) => matches(rest, printed.slice(index)));
}

/** Without trailing spaces, and without blank lines at the ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  const clean = lines.map((line) => line.trimEnd());
  const filled = clean.map((line) => line !== '');
  return clean.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}
