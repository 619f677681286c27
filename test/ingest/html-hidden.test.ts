import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';

/** Text of the page, and what stands beside it. */
function read(html: string): { text: string[]; beside: string[] } {
  const { lines } = readHtml(html);
  const isBeside = ({ hint }: (typeof lines)[number]) => hint?.region === 'furniture';
  const of = (wanted: boolean) => lines.filter((line) => isBeside(line) === wanted).map((line) => line.text);
  return { text: of(false), beside: of(true) };
}

describe('words that nobody sees', () => {
  it.each([
    ['<span style="display:none">乙</span>'],
    ['<span style="DISPLAY: none !important">乙</span>'],
    ['<span hidden>乙</span>'],
    ['<span style="visibility:hidden">乙</span>'],
    ['<span style="font-size:0">乙</span>'],
    ['<span style="font-size:0px">乙</span>'],
    ['<span style="opacity:0">乙</span>'],
    ['<span style="text-indent:-9999px">乙</span>'],
    ['<span style="text-indent:-999px">乙</span>'],
    ['<span style="position:absolute;left:-9999px">乙</span>'],
    ['<span style="width:1px;height:1px;overflow:hidden">乙</span>'],
    ['<span style="mso-hide:all">乙</span>'],
    ['<style>.h{display:none}</style><span class="a h">乙</span>'],
    ['<style>.h{font-size:0} .x .h{font-size:0.5em}</style><span class="h">乙</span>'],
    ['<div style="display:none"><p>乙</p></div>'],
    ['<button>乙</button>'],
    ['<select><option>乙</option></select>'],
    ['<object data="x.swf">乙</object>'],
    ['<video>乙</video>'],
    ['<canvas>乙</canvas>'],
    ['<iframe src="about:blank">乙</iframe>'],
    ['<noscript>乙</noscript>'],
    ['<meter>乙</meter>'],
    ['<dialog>乙</dialog>'],
    ['<span popover>乙</span>'],
    ['<svg>乙</svg>'],
    ['<svg><defs><text>乙</text></defs></svg>'],
    ['<svg><symbol><text>乙</text></symbol></svg>'],
    ['<math><mrow>乙</mrow></math>'],
    ['<math><mphantom><mi>乙</mi></mphantom></math>'],
    ['<img src="a.png" alt="乙">'],
    ['<input value="乙">'],
    ['<input type="submit" value="乙">'],
    ['<input placeholder="乙">'],
    ['<input type="password" placeholder="乙">'],
    ['<input type="image" alt="乙">'],
    ['<select><optgroup label="乙"></optgroup></select>'],
    ['<span style="display:none!important;display:inline">乙</span>'],
    ['<span style="/* no */display:none">乙</span>'],
  ])('%s stands beside the paragraph, not in it', (hidden) => {
    expect(read(`<div>甲${hidden}丙</div><p>丁</p>`)).toEqual({ text: ['甲丙', '丁'], beside: ['乙'] });
    expect(readHtml(`<div>甲${hidden}丙</div><p>丁</p>`).lines.map((line) => line.text)).toEqual(['甲丙', '乙', '丁']);
  });

  it.each([
    ['<span style="font-size:0.5em">乙</span>'],
    ['<span style="opacity:0.1">乙</span>'],
    ['<span style="text-indent:-998px">乙</span>'],
    ['<span style="text-indent:-2em">乙</span>'],
    ['<span style="width:2px;height:2px;overflow:hidden">乙</span>'],
    ['<span style="width:1px">乙</span>'],
    ['<span style="display:none;display:inline">乙</span>'],
    ['<span aria-hidden="true">乙</span>'],
    ['<span style="visibility:hidden"><b style="visibility:visible">乙</b></span>'],
    ['<span style="font-size:0"><b style="font-size:16px">乙</b></span>'],
    ['<style>.h{display:none} #s{display:inline}</style><span class="h" id="s">乙</span>'],
    ['<style>.a .h{display:none} @media print{.h{display:none}}</style><span class="h">乙</span>'],
    ['<style>.l{font-size:0} .l > b:first-child{font-size:14px}</style><span class="l"><b>乙</b></span>'],
    ['<style>.l{visibility:hidden} p .l b{visibility:visible}</style><span class="l"><b>乙</b></span>'],
    ['<details><summary>乙</summary></details>'],
    ['<template shadowrootmode="open">乙</template>'],
    ['<svg><title>图</title><text>乙</text></svg>'],
    ['<svg><foreignObject><p>乙</p></foreignObject></svg>'],
    ['<svg><text><![CDATA[乙]]></text></svg>'],
    ['<svg><p>乙</p></svg>'],
    ['<svg><span>乙</span></svg>'],
    ['<math><mi>乙</mi></math>'],
    ['<math><mtext><![CDATA[乙]]></mtext></math>'],
    ['<math><title><mi>乙</mi></title></math>'],
    ['<style style="display:block">乙</style>'],
    ['<style>i{display:none}</style><i></i><dialog open>乙</dialog>'],
    ['<style>script{display:block}</style><script>乙</script>'],
    ['<style>b::before{content:"乙"}</style><b></b>'],
    ['<style>.x:after{content:"\\4e59"}</style><b class="x"></b>'],
    ['<style>b:after{content:"戊"} b:after{content:"乙"}</style><b></b>'],
  ])('%s is text', (shown) => {
    const { text, beside } = read(`<div>甲${shown}丙</div>`);
    expect([text.join(''), beside]).toEqual(['甲乙丙', []]);
  });

  it.each([
    ['<template>乙</template>'],
    ['<script>乙</script>'],
    ['<!-- 乙 -->'],
    ['<!--[if gte mso 9]><xml>乙</xml><![endif]-->'],
    ['<input type="checkbox" value="乙">'],
    ['<input type="password" value="乙">'],
    ['<rp>乙</rp>'],
    ['<svg><title>乙</title></svg>'],
  ])('%s is no text at all', (silent) => {
    expect(read(`<div>甲${silent}丙</div>`)).toEqual({ text: ['甲丙'], beside: [] });
  });

  it('shows what conditional comments reveal, and a CDATA section as browsers do', () => {
    expect(read('<p><![if !supportLists]><span style="mso-list:Ignore">一、</span><![endif]>甲</p>').text).toEqual([
      '一、甲',
    ]);
    expect(read('<p>甲<![CDATA[x>乙]]></p><p>丙</p>').text).toEqual(['甲乙]]>', '丙']);
  });

  it('keeps a hidden cell out of its row', () => {
    const html = '<table><tr><td>检查</td><td style="display:none">乙</td><td>3次</td></tr></table><p>丁</p>';
    expect(read(html)).toEqual({ text: ['| 检查 | 3次 |', '丁'], beside: ['乙'] });
  });

  it('does not believe styles that hide more than three times what they show', () => {
    const paragraph = '全'.repeat(40);
    const page = (shown: number) =>
      readHtml(
        `<style>.tab{display:none}</style>${`<p>${paragraph}</p>`.repeat(shown)}<div class="tab">${`<p>${paragraph}</p>`.repeat(6)}</div>`,
      );
    expect([page(1).isRevealed, page(2).isRevealed]).toEqual([true, false]);
    expect(page(1).lines.every(({ hint }) => hint?.region === undefined)).toBe(true);
    const menu = (length: number) => readHtml(`<p>甲</p><div hidden>${`<p>${'全'.repeat(length)}</p>`}</div>`);
    expect([menu(39).isRevealed, menu(40).isRevealed]).toEqual([false, true]);
  });
});

it('reads selectors of 200 characters and values of 100, and no longer ones', () => {
  const beside = (selector: number, value: number) =>
    read(
      `<style>.${'h'.repeat(selector - 1)}{display:none}</style><div>甲<b class="${'h'.repeat(selector - 1)}">乙</b>` +
        `<b style="font-size:0.${'0'.repeat(value - 2)}">丙</b></div>`,
    ).beside;
  expect([beside(200, 100), beside(201, 101)]).toEqual([['乙', '丙'], []]);
});
