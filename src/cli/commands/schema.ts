import { jsonSchema, SCHEMA_NAMES } from '../../schema/json-schema.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { openStdout } from '../output.js';
import { checkChoice, type Call } from '../program.js';

/** `claimdiff schema`: prints the JSON Schema of what is asked for. */
export async function runSchema(call: Call, host: Host): Promise<ExitCode> {
  const [asked = 'report'] = call.args;
  const checked = checkChoice('schema', asked, SCHEMA_NAMES);
  const name = SCHEMA_NAMES.find((known) => known === checked) ?? 'report';
  await openStdout(host).write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  return EXIT.done;
}
