import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const texts = (html: string) => readHtml(html).lines.map((line) => line.text.trim());
const limits = { maxCaptureBytes: 1_000_000 };

describe('readHtml', () => {
  it('ends lines at blocks and <br>, not inside fonts and spans', () => {
    expect(texts('<p>一、主<font>要<b>举</b></font>措</p><p>（一）甲<br/>（二）乙</p>')).toEqual([
      '一、主要举措',
      '（一）甲',
      '（二）乙',
    ]);
  });

  it('leaves scripts, styles and comments out and keeps the title apart', () => {
    const page = readHtml(
      '<title>报告</title><style>p{}</style><script>var a="<p>x</p>"</script><!-- x --><p>正文</p>',
    );
    expect(page.lines.map((line) => line.text)).toEqual(['正文']);
    expect(page.page.title).toBe('报告');
  });

  it('restores the numbers that a list draws, and not where the text carries its own', () => {
    expect(
      texts('<ol start="2"><li style="list-style-type:cjk-ideographic"><p><b>加强领导</b></p></li><li>执法</li></ol>'),
    ).toEqual(['二、加强领导', '3.执法']);
    expect(texts('<ol><li>1.加强领导</li></ol>')).toEqual(['1.加强领导']);
  });

  it('makes one line of a row of data and takes a layout table apart', () => {
    const data = readHtml('<table><tr><td>索引号：</td><td>113/2024</td></tr></table>');
    expect(data.lines[0]?.text).toBe('| 索引号： | 113/2024 |');
    expect(data.lines[0]?.hint?.cells).toEqual(['索引号：', '113/2024']);
    expect(texts('<table><tr><td>导航</td><td><p>一、举措</p><p>正文</p></td></tr></table>')).toEqual([
      '导航',
      '一、举措',
      '正文',
    ]);
  });

  it('says which lines stand in the article and which in navigation', () => {
    const { lines } = readHtml(
      '<div class="header">首页</div><div class="TRS_Editor"><p>正文</p></div><div class="footer">主办</div>',
    );
    expect(lines.map((line) => line.hint?.region)).toEqual(['furniture', 'content', 'furniture']);
  });

  it('survives a second </html> and a page cut off inside a tag', () => {
    expect(texts('<html><body><p>甲</p></body></html></body></html><p>乙</p><p>丙<a href="')).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });

  it('reads 100,000 nested elements without a stack', () => {
    expect(texts(`${'<div>'.repeat(100_000)}深处${'</div>'.repeat(100_000)}`)).toEqual(['深处']);
  });

  it('notes meta tags that are named by a property', () => {
    const { page } = readHtml(
      '<meta property="article:published_time" content="2025-01-21T09:00:00+08:00"><p>正文</p>',
    );
    expect(page.metas).toEqual([{ name: 'article:published_time', content: '2025-01-21T09:00:00+08:00' }]);
  });

  it('notes attachments and meta tags', () => {
    const { page } = readHtml('<meta name="PubDate" content="2024-01-02"><a href="/a.pdf">附件：报告.pdf</a>');
    expect(page.metas).toEqual([{ name: 'PubDate', content: '2024-01-02' }]);
    expect(page.attachments).toEqual([{ text: '附件：报告.pdf', href: '/a.pdf' }]);
  });
});

describe('encodings of saved pages', () => {
  it('reads a page declared as gb2312 that holds GBK characters', async () => {
    const head = new TextEncoder().encode('<meta charset="gb2312"><p>');
    const bytes = Uint8Array.from([...head, 0x81, 0x40, 0xd5, 0xf2]); // 丂 is in GBK only
    const document = await ingest({ path: 'a.html', bytes, sidecar: null, limits });
    expect(document.encoding).toBe('gb18030');
    expect(document.text).toBe('丂镇');
  });

  it('tells the maintainer of attached documents', async () => {
    const bytes = new TextEncoder().encode('<p>见附件</p><a href="/upload/a.docx">2023年报告</a>');
    const document = await ingest({ path: 'a.html', bytes, sidecar: null, limits });
    expect(document.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['attachment', 'The page links to a document, "2023年报告" (/upload/a.docx).'],
    ]);
  });

  it('reads a page declared as Big5', async () => {
    const head = new TextEncoder().encode('<meta charset="big5"><p>');
    const bytes = Uint8Array.from([...head, 0xaa, 0x6b, 0xaa, 0x76]);
    expect((await ingest({ path: 'a.html', bytes, sidecar: null, limits })).text).toBe('法治');
  });

  it('reads a page saved as MHTML and its address', async () => {
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.gov.cn/a.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="B"',
      '',
      '--B',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>=E6=B3=95=E6=B2=BB</p>',
      '--B--',
      '',
    ].join('\r\n');
    const document = await ingest({ path: 'a.mhtml', bytes: new TextEncoder().encode(mhtml), sidecar: null, limits });
    expect(document.text).toBe('法治');
    expect(document.capture.url).toBe('https://example.gov.cn/a.html');
  });
});
