import { scriptJson } from '@shared/article/publish/linked-data';
import { lines, markup, SafeHtml } from '@shared/article/publish/safe-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('safe markup', () => {
  it('escapes every value for text and for attributes', () => {
    expect(markup`<a title="${`"'<>&`}">${'<b>'}</a>`.toString()).toBe(
      '<a title="&quot;&#39;&lt;&gt;&amp;">&lt;b&gt;</a>',
    );
  });

  it('lets its own markup through, alone and in lists', () => {
    const word = markup`<b>${'س'}</b>`;
    expect(markup`<p>${word}${[word, word]}${3}</p>`.toString()).toBe(
      '<p><b>س</b><b>س</b><b>س</b>3</p>',
    );
    expect(lines([word, word]).toString()).toBe('<b>س</b>\n<b>س</b>');
  });

  it('takes nothing that only looks like it', () => {
    const forged = { toString: () => '<script>' };
    expect(forged instanceof SafeHtml).toBe(false);
  });

  it('never lets text end an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markup`${text}`.toString()).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps data inside its script element and the same data', () => {
    const data = { headline: '</script><script>x</script>', other: '<!--' };
    const written = scriptJson(data).toString();
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual(data);
  });
});
