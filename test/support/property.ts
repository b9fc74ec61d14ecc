import fc from 'fast-check';

/**
 * The seed of every property test, so that a run on one machine says what a run on another says. `npm run fuzz`
 * takes another seed each time; fast-check prints the one that failed, and `FC_SEED=...` repeats it.
 */
const asked = process.env['FC_SEED'];
fc.configureGlobal({
  seed: asked === undefined ? 20_161 : asked === 'random' ? Date.now() : Number(asked),
});
