import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FLAGS } from '../../../src/cli/flags.js';
import { COMMANDS } from '../../../src/cli/command-table.js';
import { checkGolden } from '../../golden/golden.js';
import { commandsPage } from './commands-page.js';

it('docs/commands.md says what the flag table says', () => {
  checkGolden(fileURLToPath(new URL('../../../docs/commands.md', import.meta.url)), commandsPage());
});

it('has every command and flag', () => {
  for (const { name } of COMMANDS) expect(commandsPage()).toContain(`## claimdiff ${name}`);
  for (const { name } of FLAGS) expect(commandsPage()).toContain(`--${name}`);
});
