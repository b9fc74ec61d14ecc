import { Linter } from 'eslint';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import js from '@eslint/js';
import { SCRIPT } from '../../../../src/report/html/script.js';
import { STYLE } from '../../../../src/report/html/style/style.js';

/** The script and the style are text to the compiler, so they are held to the same standard here. */
const FORMAT = { printWidth: 110, singleQuote: true, trailingComma: 'all' } as const;
const GLOBALS = ['document', 'location', 'addEventListener', 'setTimeout', 'clearTimeout', 'FormData'];

describe('the script of the page', () => {
  it('lints', () => {
    const found = new Linter().verify(SCRIPT, [
      js.configs.recommended,
      {
        languageOptions: {
          sourceType: 'script',
          globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly' as const])),
        },
        rules: {
          eqeqeq: 'error',
          'no-var': 'error',
          'prefer-const': 'error',
          'no-eval': 'error',
          'no-implied-eval': 'error',
          // Article text never becomes markup again.
          'no-restricted-properties': [
            'error',
            ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({ property })),
          ],
        },
      },
    ]);
    expect(found).toEqual([]);
  });
  it('is formatted', async () => {
    expect(await prettier.format(SCRIPT, { ...FORMAT, parser: 'babel' })).toBe(SCRIPT);
  });
});

describe('the style of the page', () => {
  it('is formatted', async () => {
    expect(await prettier.format(STYLE, { ...FORMAT, parser: 'css' })).toBe(STYLE);
  });
  it('loads nothing', () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|<\//u);
  });
  it('names every colour in both themes', () => {
    const [light = '', dark = ''] = STYLE.split('@media screen and (prefers-color-scheme: dark)');
    const names = (css: string): string[] =>
      [...(css.split('}')[0] ?? '').matchAll(/^\s*(--\w+): #/gmu)].map(([, name = '']) => name).sort();
    expect(names(dark)).toEqual(names(light));
    for (const [, name = ''] of STYLE.matchAll(/var\((--\w+)\)/gu)) expect(STYLE).toContain(`${name}:`);
  });
});
