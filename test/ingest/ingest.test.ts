import { expect, it } from 'vitest';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Given {
  readonly path?: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: string;
  readonly maxCaptureBytes?: number;
}

function read({ path = 'a.txt', bytes: body, sidecar, maxCaptureBytes }: Given) {
  return ingest({
    path,
    bytes: body,
    sidecar: sidecar === undefined ? null : { path: `${path}.meta.md`, text: sidecar },
    limits: { ...DEFAULT_LIMITS, ...(maxCaptureBytes === undefined ? {} : { maxCaptureBytes }) },
  });
}

async function failure(given: Given) {
  const error = await read(given).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof IngestError)) throw new Error('expected an IngestError');
  return error.diagnostics;
}

/** 法治政府 in GBK. */
const GBK = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae, 0x0a]);

it.each([
  ['UTF-8', bytes('法治政府\n'), 'utf-8'],
  ['UTF-8 with mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('法治政府\n')]), 'utf-8'],
  ['GBK', GBK, 'gb18030'],
  [
    'UTF-16 with mark',
    Uint8Array.from([0xff, 0xfe, 0xd5, 0x6c, 0xbb, 0x6c, 0x3f, 0x65, 0x9c, 0x5e, 0x0a, 0]),
    'utf-16le',
  ],
])('reads %s', async (_name, given, encoding) => {
  const document = await read({ bytes: given });
  expect([document.text, document.encoding]).toEqual(['法治政府\n', encoding]);
});

it.each([
  ['empty-file', { bytes: new Uint8Array() }],
  ['empty-file', { bytes: bytes(' \n\n') }],
  ['binary-file', { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]) }],
  ['unknown-encoding', { bytes: Uint8Array.from([0x81, 0xff, 0xff, 0x41, 0x80]) }],
  ['too-large', { bytes: bytes('法治政府'), maxCaptureBytes: 4 }],
  ['unknown-format', { path: 'a.exe', bytes: bytes('x') }],
] as [string, Given][])('refuses: %s', async (rule, given) => {
  const [first] = await failure(given);
  expect(first).toMatchObject({ rule, severity: 'error', path: given.path ?? 'a.txt' });
  expect(first?.hint).not.toBe('');
});

it('names every mistake of front matter and sidecar at once, each with its line', async () => {
  const diagnostics = await failure({
    bytes: bytes('---\nyear: "2021"\ntitel: x\n---\n正文\n'),
    sidecar: '---\nurl: ftp://x\n\nregion: 天津市\npublishedOn: 2022-02-30\n---\n',
  });
  expect(diagnostics.map(({ path, line, message }) => [path, line, message])).toEqual([
    ['a.txt', 2, expect.stringContaining('"year": expected a year such as 2021, without quotes')],
    ['a.txt', 3, 'Unknown key "titel".'],
    ['a.txt.meta.md', 2, expect.stringContaining('"url"')],
    ['a.txt.meta.md', 4, expect.stringContaining('expected a list of place names')],
    ['a.txt.meta.md', 5, expect.stringContaining('expected a real date')],
  ]);
});

it('names the line of broken YAML', async () => {
  const [first] = await failure({ bytes: bytes('正文\n'), sidecar: '---\nyear: 2021\nurl: [x\n---\n' });
  expect(first).toMatchObject({ path: 'a.txt.meta.md', rule: 'front-matter' });
  expect(first?.line).toBeGreaterThanOrEqual(3);
});

it('does not run front matter that says it is a program', async () => {
  const document = await read({ bytes: bytes('---js\n{ title: process.exit(1) }\n---\n正文\n') });
  expect(document.text).toContain('process.exit');
  expect(document.corrections).toEqual({});
});

it('takes corrections from the sidecar before the front matter, and the id from the body alone', async () => {
  const plain = await read({ bytes: bytes('正文\n') });
  const noted = await read({
    bytes: bytes('---\nyear: 2021\nissuer: 甲\n---\n正文\n'),
    sidecar: '---\nissuer: 乙\nurl: https://example.org/a\ncapturedOn: 2024-05-01\n---\nany words\n',
  });
  expect(noted.corrections).toEqual({ year: 2021, issuer: '乙' });
  expect(noted.capture).toEqual({ url: 'https://example.org/a', capturedOn: '2024-05-01' });
  expect([noted.text, noted.lineOffset, noted.id]).toEqual(['正文\n', 4, plain.id]);
  expect(noted.sha256).not.toBe(plain.sha256);
});

it('cuts lines at every kind of break and keeps their offsets', async () => {
  const { text, lines } = await read({ bytes: bytes('一\r\n二\n\n三') });
  expect(lines.map((line) => line.text)).toEqual(['一', '二', '', '三']);
  expect(lines.every((line) => text.slice(line.start, line.end) === line.text)).toBe(true);
});

it('reads Markdown without its markup, every block on its own line number', async () => {
  const source =
    '# 标题\n\n一、**加粗**文字\n\n| 项目 | 数量 |\n| --- | --- |\n| 检查 | 3 |\n\n1. 甲\n2. 乙\n\n<b>原样</b>\n';
  const { lines } = await read({ path: 'a.md', bytes: bytes(source) });
  expect(lines.map(({ text }) => text)).toEqual([
    '标题',
    '',
    '一、加粗文字',
    '',
    '| 项目 | 数量 |',
    '',
    '| 检查 | 3 |',
    '',
    '1.甲',
    '2.乙',
    '',
    '<b>原样</b>',
  ]);
  expect([lines[0]?.hint, lines[4]?.hint]).toEqual([{ depth: 1 }, { cells: ['项目', '数量'] }]);
});
