#!/usr/bin/env node
const cli = await import('../dist/cli/main.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error;
  process.stderr.write(
    'claimdiff: not built yet: dist/ is missing.\n  hint: run `npm run build` in the claimdiff folder, then try again.\n',
  );
  process.exitCode = 2;
});
await cli?.main(process.argv.slice(2));
