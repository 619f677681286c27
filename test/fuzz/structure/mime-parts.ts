import { pick, placeIn, twoPlaces } from '../random.ts';
import { bytesOf, type Chance, type Change, type Changed, changeSome, latin } from './change.ts';
import { CHARSETS, HOSTILE_NAMES } from './hostile-values.ts';
import { mutateHtml } from './html-tags.ts';

const ENCODINGS = ['base64', 'quoted-printable', '7bit', '8bit', 'binary', 'x-uuencode', 'constructor', ''];
const TYPES = ['text/html', 'text/css', 'text/plain', 'multipart/related', 'multipart/alternative', 'message/rfc822'];

interface Message {
  readonly head: string;
  readonly boundary: string;
  /** Heads and bodies of the parts, and what follows the last. */
  readonly parts: readonly string[];
}

function read(text: string): Message {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(text)?.[1] ?? 'B';
  const [head = '', ...parts] = text.split(`--${boundary}`);
  return { head, boundary, parts };
}

const write = ({ head, boundary, parts }: Message): string => [head, ...parts].join(`--${boundary}`);

const inParts = (name: string, change: (parts: readonly string[], chance: Chance) => readonly string[]) => ({
  name,
  apply: (text: string, chance: Chance) => {
    const message = read(text);
    return message.parts.length === 0 ? text : write({ ...message, parts: change(message.parts, chance) });
  },
});
const inMatches = (name: string, pattern: RegExp, by: (chance: Chance) => string): Change<string> => ({
  name,
  apply: (text, chance) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { index, 0: all } = pick(found, chance.random);
    return text.slice(0, index) + by(chance) + text.slice(index + all.length);
  },
});

/** A message in which each is the only part of the one around it. */
function nested(text: string, depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="n${i}"\r\n\r\n--n${i}\r\n`,
  );
  const ends = Array.from({ length: depth }, (_, i) => `\r\n--n${depth - 1 - i}--\r\n`);
  return `MIME-Version: 1.0\r\n${heads.join('')}${text}${ends.join('')}`;
}

const FRAMES =
  '\r\nContent-Type: text/html\r\nContent-ID: <f@x>\r\nContent-Location: https://x.example/f\r\n\r\n<p>框架里的文字内容</p><iframe src="cid:f@x"></iframe><iframe src="https://x.example/f?1">\r\n';

const MIME_CHANGES: readonly Change<string>[] = [
  inParts('drop-part', (parts, { random }) => parts.toSpliced(placeIn(parts, random), 1)),
  inParts('double-part', (parts, { random }) => parts.toSpliced(placeIn(parts, random), 0, pick(parts, random))),
  inParts('reverse-parts', (parts) => parts.toReversed()),
  inParts('repeat-part', (parts, { random }) => {
    const part = pick(parts, random);
    return [...Array.from({ length: Math.min(1000, Math.floor(400_000 / (part.length + 1))) }, () => part), ...parts];
  }),
  inParts('frames-in-a-circle', (parts) => [FRAMES, FRAMES.replace('f@x', 'g@x'), ...parts]),
  inParts('cut-part', (parts, { random }) => {
    const at = placeIn(parts, random);
    return parts.map((part, i) => (i === at ? part.slice(0, placeIn(part, random)) : part));
  }),
  inParts('swap-bodies', (parts, { random }) => {
    const [a, b] = twoPlaces(parts, random);
    return parts.with(a, parts[b] ?? '').with(b, parts[a] ?? '');
  }),
  { name: 'nest', apply: (text, { random }) => nested(text, pick([1, 2, 7, 8, 9, 300], random)) },
  inMatches(
    'boundary',
    /boundary="?[^"\r\n;]+"?/gi,
    ({ random }) => `boundary="${pick(['', ' ', 'x', '-', 'a'.repeat(200), '.*', 'constructor'], random)}"`,
  ),
  {
    name: 'other-boundary',
    apply: (text, { random }) =>
      text.replaceAll(read(text).boundary, pick(['x', '-', '--', 'a b', '.*', 'constructor', 'b'.repeat(70)], random)),
  },
  inMatches('charset', /charset="?[\w-]+"?/gi, ({ random }) => `charset=${pick(CHARSETS, random)}`),
  inMatches('name-no-charset', /;\s*charset="?[\w-]+"?/gi, () => ''),
  inMatches(
    'transfer-encoding',
    /Content-Transfer-Encoding: *[\w-]+/gi,
    ({ random }) => `Content-Transfer-Encoding: ${pick(ENCODINGS, random)}`,
  ),
  inMatches('type', /Content-Type: *[\w-]+\/[\w-]+/gi, ({ random }) => `Content-Type: ${pick(TYPES, random)}`),
  inMatches('drop-header', /^[\w-]+:[^\n]*\n/gm, () => ''),
  inMatches('hostile-header', /^[\w-]+(?=:)/gm, ({ random }) => pick(HOSTILE_NAMES, random)),
  inMatches('header-that-goes-on', /\r?\n(?=[\w-]+:)/g, ({ random }) => '\r\n '.repeat(pick([1, 10, 2000], random))),
  inMatches('blank-line', /\r?\n(?=[\w-]+:)/g, () => '\r\n\r\n'),
  inMatches('bad-base64', /[A-Za-z0-9+/]{60,}/g, ({ random }) => pick(['=', '====', '*'.repeat(60), ''], random)),
  inMatches('bad-quoted', /=[0-9A-F]{2}/g, ({ random }) => pick(['=', '=G1', '=\r\n', '=00', '=0', ''], random)),
  inMatches(
    'location',
    /Content-Location: *[^\r\n]*/gi,
    ({ random }) => `Content-Location: ${pick(['', 'http://[', '%', 'cid:%ff', 'a'.repeat(5000)], random)}`,
  ),
  { name: 'bare-line-feeds', apply: (text) => text.replaceAll('\r\n', '\n') },
  { name: 'bare-returns', apply: (text) => text.replaceAll('\r\n', '\r') },
  { name: 'cut-message', apply: (text, { random }) => text.slice(0, placeIn(text, random)) },
];

/** Damages the parts of a saved page (MHTML), or the page in its first base64 part. */
export function mutateMime(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const inner = chance.random() < 0.5 ? withDamagedPage(bytes, chance) : { value: bytes, steps: [] };
  if (inner.steps.length > 0 && chance.random() < 0.5) return inner;
  const { value, steps } = changeSome(latin(inner.value), MIME_CHANGES, chance);
  return { value: bytesOf(value), steps: [...inner.steps, ...steps] };
}

const BASE64 = /(?:[A-Za-z0-9+/]{60,}=*\r\n)+[A-Za-z0-9+/]*=*/;

function withDamagedPage(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const text = latin(bytes);
  const [body = ''] = BASE64.exec(text) ?? [];
  if (body === '') return { value: bytes, steps: [] };
  const donor = Buffer.from(BASE64.exec(latin(chance.donor))?.[0] ?? '', 'base64');
  const { value, steps } = mutateHtml(Buffer.from(body, 'base64'), { ...chance, donor });
  const folded = value.toString('base64').replace(/.{76}/g, '$&\r\n');
  return { value: bytesOf(text.replace(body, () => folded)), steps };
}
