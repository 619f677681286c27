import { describe, expect, it } from 'vitest';
import { readMhtmlCapture } from '../../src/ingest/html/read-mhtml-capture.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { DEFAULT_LIMITS } from '../../src/ingest/limits.ts';
import { cpuTime } from '../support/cpu-time.ts';

const limits = { maxCaptureBytes: 1_000_000 };
const latin = (bytes: readonly number[]) => String.fromCharCode(...bytes);
/** 法治 in GBK and in UTF-8, as characters of Latin-1. */
const GBK = latin([0xb7, 0xa8, 0xd6, 0xce]);
const UTF8 = latin([...new TextEncoder().encode('法治')]);

interface Part {
  readonly head: string;
  readonly body: string;
}

const top = (type = 'multipart/related; type="text/html"; boundary="B"', more = '') =>
  `From: <Saved by Blink>\r\n${more}MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`;
const message = (parts: readonly Part[], head = top()) =>
  `${head}${parts.map((part) => `--B\r\n${part.head}\r\n\r\n${part.body}\r\n`).join('')}--B--\r\n`;
const read = (latin1: string) =>
  ingest({ path: 'a.mhtml', bytes: Buffer.from(latin1, 'latin1'), sidecar: null, limits });
const page = (body: string, head = 'Content-Type: text/html; charset=utf-8'): Part => ({ head, body });

describe('pages saved as MHTML', () => {
  it.each([
    ['quoted-printable', '<meta charset=3D"gbk"><p>=B7=A8=\r\n=D6=CE</p>'],
    [
      'base64',
      Buffer.from(`<meta charset="gbk"><p>${GBK}</p>`, 'latin1').toString('base64').replace(/.{20}/g, '$&\r\n'),
    ],
    ['8bit', `<meta charset="gbk"><p>${GBK}</p>`],
    ['binary', `<meta charset="gbk"><p>${GBK}</p>`],
    ['7bit', '<p>&#27861;&#27835;</p>'],
    ['constructor', `<meta charset="gbk"><p>${GBK}</p>`],
    ['__proto__', `<meta charset="gbk"><p>${GBK}</p>`],
  ])('reads bytes in GBK that only the page itself names, in %s', async (encoding, body) => {
    const head = `Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}`;
    const document = await read(message([{ head, body }]));
    expect([document.text, document.format]).toEqual(['法治', 'mhtml']);
  });

  it('believes the charset of a part before the page', async () => {
    const parts = [page(`<meta charset="big5"><p>${GBK}</p>`, 'Content-Type: text/html; charset="gb2312"')];
    expect((await read(message(parts))).text).toBe('法治');
  });

  it.each([
    ['with line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['after a byte order mark', (text: string) => `${latin([0xef, 0xbb, 0xbf])}${text}`],
    ['after empty lines', (text: string) => `\r\n\n${text}`],
    ['with folded headers', (text: string) => text.replace('; boundary', ';\r\n\tboundary')],
    ['cut short', (text: string) => text.slice(0, -20)],
    ['without its boundary named', (text: string) => text.replace('; boundary="B"', '')],
  ])('reads a file %s', async (_name, change) => {
    const text = message([page(`<p>${UTF8}</p>${' '.repeat(30)}`)]);
    expect((await read(change(text))).text).toBe('法治');
  });

  it.each([
    ['start', top('multipart/related; start="<two@x>"; boundary=B')],
    ['its address', top(undefined, 'Snapshot-Content-Location: http://a.cn/2.html\r\n')],
  ])('finds the page that was saved by %s', async (_name, head) => {
    const of = (id: string, at: string) =>
      `Content-Type: text/html; charset=utf-8\r\nContent-ID: <${id}@x>\r\nContent-Location: http://a.cn/${at}.html`;
    const parts = [page('<p>one</p>', of('one', '1')), page('<p>two</p>', of('two', '2'))];
    expect((await read(message(parts, head))).text).toBe('two');
  });

  it('takes the first page where nothing says which, in parts within parts too', async () => {
    const inner = `--C\r\nContent-Type: text/plain\r\n\r\nplain\r\n--C\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--C--`;
    const parts = [page(inner, 'Content-Type: multipart/alternative; boundary=C'), page('<p>later</p>')];
    expect((await read(message(parts))).text).toBe('html');
  });

  it('does not take a boundary that begins alike for its own', async () => {
    expect((await read(message([page(`<p>one</p>\r\n--B1\r\n<p>two</p>`)]))).text).toBe('one\n--B1\ntwo');
  });

  it('puts framed pages where their frames stand, by id and by address', async () => {
    const parts = [
      page(
        '<p>1</p><iframe src="cid:f@x"></iframe><p>3</p><iframe src="b.html#top"></iframe><p>5</p>',
        'Content-Type: text/html\r\nContent-Location: http://a.cn/d/a.html',
      ),
      page('<h2>2</h2>', 'Content-Type: text/html\r\nContent-ID: <f@x>'),
      page(
        '<p>4</p><iframe src="cid:f@x"></iframe>',
        'Content-Type: text/html\r\nContent-Location: http://a.cn/d/b.html',
      ),
    ];
    const document = await read(message(parts));
    expect(document.text.split('\n')).toEqual(['1', '2', '3', '4', '5']);
    expect(document.lines[1]?.hint?.depth).toBe(2);
  });

  it('takes hidden words by style sheets that the file holds', async () => {
    const parts = [
      page('<link rel="stylesheet" href="cid:css@x"><p>1<span class="h">2</span></p>', 'Content-Type: text/html'),
      page('.h{display:none}', 'Content-Type: text/css\r\nContent-ID: <css@x>'),
    ];
    expect((await read(message(parts))).lines.map(({ text, hint }) => [text, hint?.region])).toEqual([
      ['1', undefined],
      ['2', 'furniture'],
    ]);
  });

  it('names frames that the file lacks', async () => {
    const { diagnostics } = await read(message([page('<p>1</p><iframe src="cid:f@x"></iframe>')]));
    expect(diagnostics.map(({ rule, severity, message: said }) => [rule, severity, said])).toEqual([
      ['lost-frame', 'warning', 'The page shows another page in a frame (cid:f@x), which the file does not hold.'],
    ]);
  });

  it('refuses a message without a page', async () => {
    await expect(read(message([page('plain', 'Content-Type: text/plain')]))).rejects.toThrow('holds no HTML part');
  });

  it.each([
    [8, '甲'],
    [9, 'first eight levels'],
  ])('looks for a page in %i levels of parts', async (levels, said) => {
    const level = (at: number) => `Content-Type: multipart/mixed; boundary="${at}"\r\n\r\n--${at}\r\n`;
    const parts = Array.from({ length: levels }, (_, at) => level(at)).join('');
    const outcome = await read(`MIME-Version: 1.0\r\n${parts}Content-Type: text/html\r\n\r\n<p>&#30002;</p>`).then(
      ({ text }) => text,
      (error: Error) => error.message,
    );
    expect(outcome).toContain(said);
  });

  it.each([
    ['text/plain; charset=utf-8', `<b>${UTF8}&`, '<b>法治&'],
    ['image/svg+xml; charset=utf-8', `<svg><g/><text>${UTF8}</text></svg>`, '法治'],
    ['application/xhtml+xml; charset=utf-8', `<html><script/><p>${UTF8}</p></html>`, '法治'],
  ])('reads a frame of %s', async (type, body, text) => {
    const parts = [
      page('<p>1</p><iframe src="cid:f@x"></iframe>'),
      page(body, `Content-Type: ${type}\r\nContent-ID: <f@x>`),
    ];
    const document = await read(message(parts));
    expect([document.text, document.diagnostics]).toEqual([`1\n${text}`, []]);
  });

  it.each([
    ['a picture', 'image/png', '1'],
    ['no text', 'text/html', '\0\0\x01\x02\xff\xfe\xfd\x80\x81\0'.repeat(9)],
  ])('tells of a frame that is %s', async (_name, type, body) => {
    const parts = [
      page('<p>1</p><iframe src="cid:f@x"></iframe>'),
      page(body, `Content-Type: ${type}\r\nContent-ID: <f@x>`),
    ];
    const { text, diagnostics } = await read(message(parts));
    expect([text, diagnostics.map(({ rule }) => rule)]).toEqual(['1', ['lost-frame']]);
  });

  it('ends with frames that hold each other, and reads each once', async () => {
    const frame = (id: string, body: string) => page(body, `Content-Type: text/html\r\nContent-ID: <${id}@x>`);
    const show = (id: string) => `<iframe src="cid:${id}@x"></iframe>`;
    const parts = [
      page(`<p>0</p>${show('a')}${show('a')}`),
      frame('a', `<p>1</p>${show('b')}${show('b')}`),
      frame('b', `<p>2</p>${show('a')}${show('c')}${show('c')}`),
      frame('c', `<p>3</p>${show('b')}`),
    ];
    expect((await read(message(parts))).text).toBe('0\n1\n2\n3');
  });

  it('shares a style sheet among frames', async () => {
    const link = '<link rel="stylesheet" href="cid:css@x">';
    const parts = [
      page(`${link}<p>1<b class="h">2</b></p><iframe src="cid:f@x"></iframe>`),
      page(`${link}<p>3<b class="h">4</b></p>`, 'Content-Type: text/html\r\nContent-ID: <f@x>'),
      page('.h{display:none}', 'Content-Type: text/css\r\nContent-ID: <css@x>'),
    ];
    const { lines } = await read(message(parts));
    expect(lines.flatMap(({ text, hint }) => (hint?.region ? [text] : []))).toEqual(['2', '4']);
  });
});

it('reads a part in a time that grows with the length', async () => {
  const head = 'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable';
  const body = `<p>1${' '.repeat(200_000)}=\r\n${'=20'.repeat(50_000)}2</p>`;
  expect((await read(message([{ head, body }]))).text).toBe('1 2');
});

it.each<readonly [string, (times: number) => string]>([
  ['boundaries in one line', (times) => message([page(`<p>1${'--B'.repeat(times)}`)])],
  ['boundaries that begin other words', (times) => message([page(`<p>1${'\r\n--Bx'.repeat(times)}`)])],
  [
    'addresses under a long one',
    (times) => {
      const head = `Content-Type: text/html\r\nContent-Location: http://a.cn/${'a'.repeat(times)}/`;
      return message([page(`<p>1</p>${'<iframe src="x"></iframe>'.repeat(times / 10)}`, head)]);
    },
  ],
])('reads a message in a time that grows with the length: %s', async (_name, of) => {
  const cost = (times: number) => {
    const bytes = Buffer.from(of(times), 'latin1');
    return cpuTime(() => readMhtmlCapture({ path: 'a.mhtml', bytes, limits: DEFAULT_LIMITS }));
  };
  cost(40_000);
  expect(cost(160_000)).toBeLessThan(8 * Math.max(cost(40_000), 50));
});

describe('frames of pages saved as HTML', () => {
  const html = (text: string) =>
    ingest({ path: 'a.html', bytes: new TextEncoder().encode(text), sidecar: null, limits });

  it('reads frames that the page carries itself', async () => {
    const data = `data:text/html;charset=utf-8;base64,${Buffer.from('<p>4</p>').toString('base64')}`;
    const document = await html(
      `<p>1</p><iframe srcdoc="&lt;p&gt;2&lt;/p&gt;&lt;iframe srcdoc='3'&gt;"></iframe><iframe src="${data}"></iframe><iframe src="data:text/html,%3Cp%3E5"></iframe>`,
    );
    expect(document.text.split('\n')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('follows five frames within each other and says that there are deeper ones', async () => {
    const nested = (deep: number): string =>
      deep === 0
        ? '<p>core</p>'
        : `<p>${deep}</p><iframe srcdoc="${nested(deep - 1)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}"></iframe>`;
    expect((await html(nested(5))).text).toContain('core');
    expect((await html(nested(6))).text).not.toContain('core');
    expect((await html(nested(6))).diagnostics).toMatchObject([
      { rule: 'deep-frame', severity: 'warning', message: expect.stringContaining('left out') },
    ]);
  });

  it('names five lost frames and counts the others, and none that show nothing', async () => {
    const frames = (count: number) =>
      Array.from({ length: count }, (_, i) => `<iframe src="/f${i}"></iframe>`).join('');
    const named = async (text: string) => (await html(`<p>1</p>${text}`)).diagnostics.length;
    expect([await named(frames(5)), await named(frames(6))]).toEqual([5, 6]);
    const blank = '<iframe></iframe><iframe src="about:blank"></iframe><iframe src="/c" width="1" height="1"></iframe>';
    expect(await named(`${blank}<iframe src="/c" style="display:none"></iframe>`)).toBe(0);
    expect((await html('<frameset><frame src="/main.html"></frameset>x')).diagnostics).toHaveLength(1);
  });
});
