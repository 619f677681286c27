import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';

const read = (bytes: readonly number[], path = 'a.txt') =>
  ingest({ path, bytes: Uint8Array.from(bytes), sidecar: null, limits: DEFAULT_LIMITS });
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, littleEndian: boolean) =>
  [...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
/** 法治 in GBK. */
const GBK = [0xb7, 0xa8, 0xd6, 0xce];
const times = (count: number, bytes: readonly number[]) => Array.from({ length: count }, () => bytes).flat();
const fault = async (bytes: readonly number[]) => {
  const error = await read(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof IngestError ? error.diagnostics[0] : null;
};

describe('bad bytes', () => {
  it.each([
    ['utf-8', [...utf8('一、举措\n政府'), 0xff, ...utf8('工作，法治建设')], '一、举措\n政府\ufffd工作，法治建设'],
    ['utf-8', [...utf8('一、举措\n政府'), 0xe6, 0xb3, ...utf8('工作，法治建设')], '一、举措\n政府\ufffd工作，法治建设'],
    ['gb18030', [...GBK, ...GBK, 0x0a, ...GBK, 0xff, ...GBK], '法治法治\n法治\ufffd法治'],
  ])('costs one character each in %s, with a warning that names the place', async (encoding, bytes, text) => {
    const document = await read(bytes);
    expect([document.encoding, document.text]).toEqual([encoding, text]);
    expect(document.diagnostics).toMatchObject([{ rule: 'bad-byte', severity: 'warning', line: 2, column: 3 }]);
  });

  it('may be zeros', async () => {
    const bytes = (zeros: number) => [...utf8('<p>法治政府'), ...times(zeros, [0]), ...utf8('</p>')];
    const { text, encoding, diagnostics } = await read(bytes(3));
    expect([text, encoding, diagnostics.length]).toEqual(['<p>法治政府\ufffd\ufffd\ufffd</p>', 'utf-8', 3]);
    expect(await fault(bytes(4))).toMatchObject({ rule: 'binary-file' });
    expect((await read([...utf8('plain'), 0, ...utf8('text')])).text).toBe('plain\ufffdtext');
  });

  it('counts lines of the file where front matter stands before', async () => {
    const { diagnostics } = await read([...utf8('---\nyear: 2021\n---\n正文正文\n正文'), 0xff, ...utf8('正文\n')]);
    expect(diagnostics).toMatchObject([{ rule: 'bad-byte', line: 5, column: 3 }]);
  });

  it('names the lines of a page, and counts what stands in its markup', async () => {
    const page = [...utf8('<p title="标题'), 0xff, ...utf8('标题">正文</p>\n<p>正'), 0xff, ...utf8('文</p>')];
    const { diagnostics, text } = await read(page, 'a.html');
    expect(text).toBe('正文\n正\ufffd文');
    expect(diagnostics.map(({ line, message }) => [line, message.slice(0, 12)])).toEqual([
      [2, 'A byte here '],
      [null, '1 more bytes'],
    ]);
  });

  it('may be three in a short file, and one in a hundred in a long one', async () => {
    const short = (bad: number) => [...utf8('政府工作法治建设政府工作法治建设'), ...times(bad, [0xff, ...utf8('法')])];
    expect((await read(short(3))).diagnostics).toHaveLength(3);
    expect(await fault(short(4))).toMatchObject({ rule: 'unknown-encoding', line: 1, column: 17 });
    const long = (bad: number) => [...utf8('法'.repeat(1000 - 2 * bad)), ...times(bad, [0xff, ...utf8('治')])];
    expect((await read(long(10))).text).toHaveLength(1000);
    expect(await fault(long(11))).toMatchObject({ rule: 'unknown-encoding', line: 1, column: 979 });
  });

  it('are of another encoding where fewer than three characters stand against each', async () => {
    expect((await read([...utf8('法治建'), 0xff])).encoding).toBe('utf-8');
    expect((await read([...utf8('法治'), 0xff])).encoding).toBe('gb18030');
  });

  it('are named ten times, then counted', async () => {
    const bytes = (bad: number) => [...utf8('法'.repeat(2000)), ...times(bad, [0xff, ...utf8('治')])];
    expect((await read(bytes(10))).diagnostics).toHaveLength(10);
    const eleven = (await read(bytes(11))).diagnostics;
    expect([eleven.length, eleven[10]?.line, eleven[10]?.message.slice(0, 12)]).toEqual([11, null, '1 more bytes']);
  });
});

describe('UTF-16 without a mark', () => {
  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('is known by its zero bytes: %s', async (encoding, littleEndian) => {
    const document = await read(utf16('一、举措\n　　2024年，法治政府建设。\n', littleEndian));
    expect([document.encoding, document.text]).toEqual([encoding, '一、举措\n　　2024年，法治政府建设。\n']);
  });

  it('is text where nine of ten characters are those of Chinese texts', async () => {
    const text = (strange: number) =>
      utf16('a法治政府建设'.repeat(10).slice(0, 20 - strange) + '\u0000'.repeat(strange), true);
    expect((await read(text(2))).encoding).toBe('utf-16le');
    expect(await fault(text(3))).toMatchObject({ rule: 'binary-file' });
  });
});

it.each(['__proto__', 'constructor', 'toString'])('takes a declared charset %s for no encoding', async (name) => {
  const page = [...utf8(`<meta charset="${name}"><p>`), ...GBK, ...GBK, ...GBK, ...GBK];
  expect(await read(page, 'a.html')).toMatchObject({ encoding: 'gb18030', text: '法治法治法治法治' });
});
