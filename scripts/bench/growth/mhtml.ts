import type { GrowthInput } from './growth-input.ts';

type Message = (bytes: number) => string;

const HEAD = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n';
const LOCATION = 'Content-Location: http://a.cn/';
const SENTENCE = '镇党委政府持续推进法治政府建设，依法履行职责，规范执法行为。';
const HTML = 'Content-Type: text/html; charset=utf-8\r\n';

const part = (body: string, head = HTML) => `--B\r\n${head}\r\n${body}\r\n`;
const whole = (parts: string, head = HEAD) => `${head}\r\n${parts}--B--\r\n`;
const times = (piece: string, bytes: number) => Math.ceil(bytes / Buffer.byteLength(piece));
const fill = (piece: string, bytes: number) => piece.repeat(times(piece, bytes));
const framed = (at: number, body: string) => part(body, `${HTML}${LOCATION}${at}\r\n`);
const coded = (encoding: string) => `${HTML}Content-Transfer-Encoding: ${encoding}\r\n`;

/** Pages number 1 … n, each with what `body` says. */
function pages(bytes: number, body: (at: number) => string): string {
  const length = times(framed(10_000, body(10_000)), bytes);
  return Array.from({ length }, (_, at) => framed(at, body(at))).join('');
}

type Row = readonly [shape: GrowthInput['shape'], name: string, message: Message];

/** Messages that cost more than they are long to a reader that is not careful. */
const MESSAGES: readonly Row[] = [
  [
    'nested',
    'messages',
    (bytes) => {
      const level = (at: number) => `Content-Type: multipart/mixed; boundary="B${at}"\r\n\r\n--B${at}\r\n`;
      const depth = times(level(10_000), bytes);
      return `${Array.from({ length: depth }, (_, at) => level(at)).join('')}${HTML}\r\n<p>甲`;
    },
  ],
  [
    'nested',
    'boundaries that begin alike',
    (bytes) => {
      const boundary = (at: number) => 'B'.repeat(at + 1);
      const level = (at: number) =>
        `Content-Type: multipart/mixed; boundary="${boundary(at)}"\r\n\r\n--${boundary(at)}\r\n`;
      const inner = `${HTML}\r\n${fill(`<p>${SENTENCE}</p>\r\n--BBBBBBBBBBBBBBBB x\r\n`, bytes)}`;
      return Array.from({ length: 10 }, (_, at) => level(at)).join('') + inner;
    },
  ],
  ['nested', 'frames in a chain', (bytes) => whole(pages(bytes, (at) => `<p>${at}<iframe src="${at + 1}"></iframe>`))],
  [
    'nested',
    'frames that fan out',
    (bytes) =>
      whole(pages(bytes, (at) => `<p>${at}<iframe src="${at + 1}"></iframe><iframe src="${at + 1}"></iframe>`)),
  ],
  ['long', 'plain', (bytes) => whole(part(fill(`<p>${SENTENCE}</p>`, bytes)))],
  ['long', 'quoted-printable in one line', (bytes) => whole(part(fill('=E7=94=B2', bytes), coded('quoted-printable')))],
  [
    'long',
    'quoted-printable of many lines',
    (bytes) => whole(part(fill('=E7=94=B2=\r\n', bytes), coded('quoted-printable'))),
  ],
  [
    'long',
    'quoted-printable of spaces',
    (bytes) => whole(part(`<p>=E7=94=B2${fill(' ', bytes)}x`, coded('quoted-printable'))),
  ],
  ['long', 'base64 in one line', (bytes) => whole(part(fill('55Sy', bytes), coded('base64')))],
  ['long', 'one header', (bytes) => whole(part('<p>甲'), `${HEAD}X: ${fill('a', bytes)}\r\n`)],
  ['long', 'one header in many lines', (bytes) => whole(part('<p>甲'), `${HEAD}X: ${fill('a\r\n ', bytes)}\r\n`)],
  [
    'long',
    'one content type',
    (bytes) =>
      whole(
        part('<p>甲'),
        HEAD.replace('\r\nContent', `\r\nX: 1\r\nContent`).replace('; type', `${fill('; a', bytes)}; type`),
      ),
  ],
  [
    'long',
    'one boundary',
    (bytes) => {
      const b = fill('B', bytes / 3);
      return `${HEAD.replace('"B"', `"${b}"`)}\r\n--${b}\r\n${HTML}\r\n<p>甲\r\n--${b}--`;
    },
  ],
  [
    'long',
    'empty lines before the end of a head',
    (bytes) => whole(part('<p>甲', `${HTML}X:${fill(' \t', bytes)}\r\n`)),
  ],
  ['wide', 'parts', (bytes) => whole(part('<p>甲') + fill(part('乙', 'Content-Type: image/png\r\n'), bytes))],
  [
    'wide',
    'headers',
    (bytes) =>
      whole(
        part('<p>甲'),
        HEAD + Array.from({ length: times('X10000: a\r\n', bytes) }, (_, at) => `X${at}: a\r\n`).join(''),
      ),
  ],
  ['wide', 'marks that end no part', (bytes) => whole(part(fill('--Bx\r\n', bytes)))],
  ['wide', 'marks in one line', (bytes) => whole(part(`<p>甲${fill('--B', bytes)}`))],
  [
    'wide',
    'frames',
    (bytes) => {
      const rest = pages(bytes / 2, () => SENTENCE);
      return whole(
        part(
          Array.from(
            { length: times(framed(10_000, SENTENCE), bytes / 2) },
            (_, at) => `<iframe src="${at}"></iframe>`,
          ).join(''),
          `${HTML}${LOCATION}\r\n`,
        ) + rest,
      );
    },
  ],
  [
    'other',
    'addresses under a long one',
    (bytes) =>
      whole(part(fill('<iframe src="x"></iframe>', bytes / 2), `${HTML}${LOCATION}${fill('a', bytes / 2)}/\r\n`)),
  ],
  [
    'other',
    'frames that share a style sheet',
    (bytes) => {
      const css = part(fill('.a{display:none}', bytes / 2), `Content-Type: text/css\r\n${LOCATION}css\r\n`);
      const inner = pages(bytes / 4, (at) => `<link rel=stylesheet href=css><p>${at}`);
      const outer = Array.from(
        { length: times(framed(10_000, '<link rel=stylesheet href=css><p>1'), bytes / 4) },
        (_, at) => `<iframe src="${at}"></iframe>`,
      );
      return whole(part(outer.join(''), `${HTML}${LOCATION}\r\n`) + css + inner);
    },
  ],
];

/** Messages to measure the growth of reading MHTML with. */
export const INPUTS: readonly GrowthInput[] = MESSAGES.map(([shape, name, message]) => ({
  file: `${shape}-${name.replace(/\W+/g, '-')}.mhtml`,
  shape,
  name,
  make: (bytes) => Buffer.from(message(bytes)),
}));
