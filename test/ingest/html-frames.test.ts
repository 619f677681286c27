import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';

const limits = { maxCaptureBytes: 10_000_000 };
const read = (html: string | Uint8Array, path = 'a.html') =>
  ingest({ path, bytes: Buffer.from(html), sidecar: null, limits });
const texts = async (html: string, path?: string) => (await read(html, path)).text.split('\n');
const ONE_IN_GBK = Buffer.from([0xd2, 0xbb]).toString('base64');
const SVG = "<svg xmlns='http://www.w3.org/2000/svg'><desc>戊</desc><text y='9'>乙</text></svg>";

describe('pages in frames', () => {
  it.each([
    ['<iframe src="data:text/plain;charset=utf-8,<b>乙&amp;amp;"></iframe>', '<b>乙&'],
    ['<iframe src="data:,abc"></iframe>', 'abc'],
    [`<iframe src="data:text/html;charset=gbk;base64,${ONE_IN_GBK}"></iframe>`, '一'],
    ['<iframe src="data:text/html;charset=constructor,%E4%B9%99"></iframe>', '乙'],
    [`<iframe src="data:image/svg+xml;charset=utf-8,${SVG}"></iframe>`, '乙'],
    ['<iframe src="data:application/xhtml+xml;charset=utf-8,<html><script/><p>乙</p></html>"></iframe>', '乙'],
    ['<object data="data:text/html;charset=utf-8,<p>乙"></object>', '乙'],
    ['<embed src="data:text/html;charset=utf-8,<p>乙">', '乙'],
    ['<link rel=stylesheet href="data:text/css;charset=utf-8,b::before{content:%22乙%22}"><b></b>', '乙'],
  ])('%s shows %s', async (frame, shown) => {
    const document = await read(`<p>甲</p>${frame}<p>丙</p>`);
    expect([document.text, document.diagnostics]).toEqual([`甲\n${shown}\n丙`, []]);
  });

  it('puts what a hidden frame shows beside the text', async () => {
    const { lines } = await read('<p>甲</p><iframe hidden srcdoc="<p>乙"></iframe>');
    expect(lines.map(({ hint }) => hint?.region)).toEqual([undefined, 'furniture']);
  });

  it.each([
    ['<object data="/report.pdf"></object>', '/report.pdf'],
    ['<embed src="/report.pdf">', '/report.pdf'],
    ['<object data="cid:a.html"></object>', 'cid:a.html'],
    ['<embed src="data:application/pdf;base64,AAAA">', 'data:application/pdf;base64,AAAA'],
    ['<iframe src="data:application/pdf;base64,AAAA"></iframe>', 'data:application/pdf;base64,AAAA'],
  ])('tells of %s', async (frame, address) => {
    expect((await read(`<p>甲</p>${frame}`)).diagnostics).toMatchObject([
      { rule: 'lost-frame', message: expect.stringContaining(`(${address})`) },
    ]);
  });

  it.each(['<object data="film.swf"></object>', '<embed src="a.mp4">', '<embed src="data:image/png;base64,AAAA">'])(
    'says nothing of %s',
    async (frame) => expect((await read(`<p>甲</p>${frame}`)).diagnostics).toEqual([]),
  );
});

it('reads XHTML by its own rules', async () => {
  const page =
    '<html><head><title/><script src="a.js"/></head><body><p>甲<b/>乙</p><p><![CDATA[<丙>]]></p></body></html>';
  expect(await texts(page, 'a.xhtml')).toEqual(['甲乙', '<丙>']);
});

describe('what messages quote of a page', () => {
  it.each([
    ['the text of a link', `<a href="a.pdf">${'甲'.repeat(100_000)}</a>`],
    ['the address of a link', `<p>甲</p><a href="${'a'.repeat(100_000)}.pdf">甲</a>`],
    ['the address of a frame', `<p>甲</p><iframe src="${'a'.repeat(100_000)}"></iframe>`],
    ['a text of a style', `<style>p b::before{content:"${'甲'.repeat(100_000)}"}</style><p><b>甲</b></p>`],
  ])('is short: %s', async (_name, page) => {
    const { diagnostics } = await read(page);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message.length).toBeLessThan(600);
  });

  it('names 20 documents and counts the others', async () => {
    const links = (count: number) => Array.from({ length: count }, (_, i) => `<a href="${i}.pdf">甲</a>`).join('');
    expect((await read(links(20))).diagnostics).toHaveLength(20);
    const { diagnostics } = await read(links(25));
    expect([diagnostics.length, diagnostics.at(-1)?.message]).toEqual([21, 'The page links to 5 more documents.']);
  });

  it('keeps 2,000 characters of a title and of each of 1,000 notes', async () => {
    const metas = Array.from({ length: 1001 }, (_, i) => `<meta name="${i}" content="${'a'.repeat(2001)}">`).join('');
    const { page } = await read(`<title>${'甲'.repeat(2001)}</title>${metas}<p>乙</p>`);
    expect([page?.title?.length, page?.metas.length, page?.metas[0]?.content.length]).toEqual([2000, 1000, 2000]);
  });
});
