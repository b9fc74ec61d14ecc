import { REPORT_FORMATS } from '../../report/registry.js';
import { paragraph } from '../../report/table/lines.js';
import { padEnd } from '../../report/width.js';
import { plainSpaces, unbroken } from '../../report/text.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { openStdout } from '../output.js';
import { defaultWidth } from '../terminal.js';

const NAME_WIDTH = 10;

/** `claimdiff formats`: what can be read and written. */
export async function runFormats(host: Host): Promise<ExitCode> {
  const width = defaultWidth(host.stdout, host.env);
  const line = (name: string, text: string): string[] =>
    paragraph(`${unbroken(padEnd(name, NAME_WIDTH))}${text}`, width, 2, NAME_WIDTH);
  const { readers } = await host.loadPipeline();
  const lines = [
    'Read (each also with .gz behind its extension):',
    ...readers.flatMap(({ id, extensions, description }) =>
      line(id, `${description} (${extensions.join(', ')})`),
    ),
    '',
    'Written with --format:',
    ...REPORT_FORMATS.flatMap(({ id, description, extension }) => line(id, `${description} (.${extension})`)),
    '',
    'Written by `claimdiff extract`: jsonl, json.',
  ];
  await openStdout(host).write(plainSpaces(`${lines.join('\n')}\n`));
  return EXIT.done;
}
