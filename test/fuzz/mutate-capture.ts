import { placeIn as at, pick, type Random } from './random.ts';

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Pieces that turn up in damaged or hostile captures. */
const SCRAPS = [
  '一、',
  '(一)',
  '（二）',
  '二)',
  '1.',
  '一是',
  '第一部分',
  '存在的不足和原因',
  '2023年',
  '202112月',
  '【41】',
  ' |',
  '| a | b |',
  '附件:',
  '发布日期: 2024-03-26',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u3000',
  '\r',
  '\u0085',
  '\u2028',
  '\f',
  '\u{e0100}',
  '⻓',
  '&nbsp;',
  '目录\n',
  '\n- 3 -\n',
  '\0',
  '\ud83d\ude00',
  '---\n',
  '<table><tr><td>',
  '</html>',
  '<script>',
  '<ol><li>',
  '&#x110000;',
  '<!--',
  '%PDF-',
  'PK\u0003\u0004',
  '法治政府建设'.repeat(50),
  '一、'.repeat(30),
  '\n'.repeat(40),
];

/** One way each to damage a capture. */
const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => splice(bytes, between(bytes, random), 0, Buffer.from(pick(SCRAPS, random))),
  (bytes, random) => cut(bytes, between(bytes, random), 1 + Math.floor(random() * 9), random),
  (bytes, random) => cut(bytes, between(bytes, random), Math.floor(random() * 3000), random),
  (bytes, random) => bytes.subarray(0, between(bytes, random)),
  // Seldom a byte of its own: nearly every such capture is refused for its encoding.
  (bytes, random) =>
    random() < 0.1 ? splice(bytes, at(bytes, random), 1, Buffer.from([Math.floor(random() * 256)])) : bytes,
  (bytes, random) => byLines(bytes, (lines) => lines.toSpliced(at(lines, random), 1)),
  (bytes, random) => byLines(bytes, (lines) => lines.toSpliced(at(lines, random), 0, pick(lines, random))),
  (bytes, random) => byLines(bytes, (lines) => swap(lines, at(lines, random), at(lines, random))),
  (bytes, random) => byLines(bytes, (lines) => lines.toSpliced(at(lines, random), 2, lines.slice(0, 2).join(' '))),
  (bytes) => byLines(bytes, (lines) => [lines.join(' ')]),
  // Wrapped at a constant width, as pasted from the official layout.
  (bytes, random) => (bytes.includes(0) ? bytes : wrapped(bytes, 18 + Math.floor(random() * 46))),
];

/** Damages a capture in one to eight places. */
export function mutateCapture(bytes: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let n = 1 + Math.floor(random() * 8); n > 0; n--) mutated = pick(MUTATIONS, random)(mutated, random);
  return mutated;
}

/** A place between two UTF-8 characters: most damage happens to text, not to bytes. */
function between(bytes: Buffer, random: Random): number {
  let place = at(bytes, random);
  while (place < bytes.length && ((bytes[place] as number) & 0xc0) === 0x80) place++;
  return place;
}

function splice(bytes: Buffer, from: number, cut: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
}

/** Cuts out about `length` bytes, up to the end of a character. */
function cut(bytes: Buffer, from: number, length: number, random: Random): Buffer {
  const rest = bytes.subarray(Math.min(bytes.length, from + length));
  const to = bytes.length - rest.length;
  return splice(bytes, from, between(rest, () => 0) + to - from, random() < 0.5 ? Buffer.alloc(0) : Buffer.from('。'));
}

/** Latin-1 keeps every byte as it is. */
function wrapped(bytes: Buffer, width: number): Buffer {
  return Buffer.from(bytes.toString('utf8').replace(new RegExp(`.{${width}}`, 'gu'), '$&\n'));
}

function byLines(bytes: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}

function swap(lines: readonly string[], a: number, b: number): string[] {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return from === to
    ? [...lines]
    : [
        ...lines.slice(0, from),
        lines[to] ?? '',
        ...lines.slice(from + 1, to),
        lines[from] ?? '',
        ...lines.slice(to + 1),
      ];
}
