import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const texts = (html: string) => readHtml(html).lines.map((line) => line.text);

describe('line breaks that a browser draws', () => {
  it.each([
    ['<pre>\n　　一、举措\n　　2025年1月20日\n</pre>'],
    ['<listing>　　一、举措\r\n　　2025年1月20日</listing>'],
    ['<xmp>　　一、举措\n　　2025年1月20日</xmp>'],
    ['<textarea>　　一、举措\n　　2025年1月20日</textarea>'],
    ['<div style="WHITE-SPACE: pre-wrap">　　一、举措\n　　2025年1月20日</div>'],
    ['<div style="white-space:break-spaces">　　一、举措\n　　2025年1月20日</div>'],
    ['<div style="white-space:pre-line">　　一、举措 \n 　　2025年1月20日</div>'],
    ['<style>.zw{white-space:pre-wrap}</style><div class="a zw">　　一、举措\n　　2025年1月20日</div>'],
    ['<style>/* x */ div, p { color: red; white-space: pre }</style><div>　　一、举措\n　　2025年1月20日</div>'],
    ['<style>#zw{white-space:pre-wrap !important}</style><div id="zw">　　一、举措\n　　2025年1月20日</div>'],
    ['<style>div.zw{white-space:pre}</style><div class="zw">　　一、举措\n　　2025年1月20日</div>'],
    ['<pre>　　一、举措<br>　　2025年1月20日</pre>'],
    ['<pre><div>　　一、举措</div>　　2025年1月20日</pre>'],
  ])('keeps them: %s', (html) => {
    expect(texts(html)).toEqual(['　　一、举措', '　　2025年1月20日']);
  });

  it.each([
    ['<p>一、\n举措</p>'],
    ['<pre style="white-space:normal">一、\n举措</pre>'],
    ['<div style="white-space:nowrap">一、\n举措</div>'],
    ['<style>@media print{p{white-space:pre}}</style><p>一、\n举措</p>'],
    ['<style media="print">p{white-space:pre}</style><p>一、\n举措</p>'],
    ['<style>.a p{white-space:pre}</style><p>一、\n举措</p>'],
    ['<pre><span style="white-space:normal">一、\n举措</span></pre>'],
  ])('folds others: %s', (html) => {
    expect(texts(html)).toEqual(['一、 举措']);
  });

  it('keeps spaces within a line only where they are drawn', () => {
    expect(texts('<pre>甲  乙\t丙</pre><p>甲  乙</p><p style="white-space:pre-line">甲  乙</p>')).toEqual([
      '甲  乙\t丙',
      '甲 乙',
      '甲 乙',
    ]);
  });
});
