import { expect, it } from 'vitest';
import type { z } from 'zod';
import type { ExtractRecord, Report } from '../../../src/model.js';
import type { extractSchema, reportSchema } from '../../../src/schema/report.js';

/** Fails to compile when a schema and its type in src/model.ts drift apart, in either direction. */
type Frozen<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Frozen<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

it('the schemas and src/model.ts say the same', () => {
  const isSame: [
    Same<Frozen<z.infer<typeof reportSchema>>, Report>,
    Same<Frozen<z.infer<typeof extractSchema>>, ExtractRecord>,
  ] = [true, true];
  expect(isSame).toEqual([true, true]);
});

it('and the check can fail', () => {
  const isSame: [
    Same<Frozen<z.infer<typeof reportSchema>>, Omit<Report, 'claims'> & { readonly claims: number }>,
  ] = [false];
  expect(isSame).toEqual([false]);
});
