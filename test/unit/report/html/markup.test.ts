import { describe, expect, it } from 'vitest';
import { escapeHtml, join, markup, spoken, when } from '../../../../src/report/html/markup.js';

describe('markup', () => {
  it.each([
    ['plain', 'plain'],
    ['</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"quoted" and \'so\'', '&quot;quoted&quot; and &#39;so&#39;'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['a\u202eb\u0000c', 'a&lt;U+202E&gt;b␀c'],
    [' kept ', ' kept '],
    ['حصيلة 12', 'حصيلة 12'],
  ])('%j is written %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('escapes what is put in, and not what is markup already', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${'"'}">${inner}${[inner, inner]}${3}${null}</p>`.html).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
  });

  it('joins, leaves out and hides', () => {
    expect(join([markup`a`, markup`b`], ' < ').html).toBe('a &lt; b');
    expect(when(false, () => markup`a`).html).toBe('');
    expect(spoken('so').html).toBe('<span class="spoken">so</span>');
  });
});
