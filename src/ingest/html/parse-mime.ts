/** A part of a MIME message that holds no others: its headers by lower-case name, and its bytes with the transfer encoding undone. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  /** Parameters of its content type, by lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly bytes: () => Uint8Array;
}

/** A message: the headers of the whole and its parts in their order. */
export interface MimeMessage {
  readonly top: Pick<MimePart, 'headers' | 'type' | 'parameters'>;
  readonly parts: readonly MimePart[];
}

/** Parts within parts that are followed; real pages have two levels. */
const MOST_DEEP = 8;
/** What may follow a boundary on its line: spaces, or two dashes that end the last part. */
const LONGEST_REST = 80;
const HEAD_END = /\r?\n[ \t]*\r?\n|$/g;

/**
 * Takes a MIME message apart without reading its texts, whose encoding the part itself may be the only one to know.
 * Bytes stand in the message as characters of Latin-1, so that nothing is lost on the way.
 */
export function parseMime(bytes: Uint8Array): MimeMessage {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const message = latin.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  const top = split(message);
  return { top, parts: partsOf(top, 0) };
}

/** A head and the body below it, not yet decoded. */
interface Split extends Omit<MimePart, 'bytes'> {
  readonly body: string;
}

function split(text: string): Split {
  HEAD_END.lastIndex = 0;
  const end = /^\r?\n/.test(text) ? { index: 0, 0: '' } : HEAD_END.exec(text);
  const headers = headersOf(text.slice(0, end?.index ?? 0));
  const { type, parameters } = contentType(headers.get('content-type') ?? 'text/plain');
  return { headers, type, parameters, body: text.slice((end?.index ?? 0) + (end?.[0].length ?? 0)) };
}

/** Headers may go on in lines that begin with a space. */
function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g;

function contentType(header: string): Pick<MimePart, 'type' | 'parameters'> {
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  const found = [...header.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => {
    return [name.toLowerCase(), quoted ?? bare ?? ''] as const;
  });
  return { type, parameters: new Map(found) };
}

function partsOf(whole: Split, depth: number): MimePart[] {
  const boundary = whole.parameters.get('boundary') ?? /^\s*--(\S+)/.exec(whole.body)?.[1];
  if (!whole.type.startsWith('multipart/') || !boundary || depth === MOST_DEEP) return [leaf(whole)];
  return cutAt(whole.body, boundary).flatMap((text) => partsOf(split(text), depth + 1));
}

/** What stands between lines that begin with the boundary; a file cut short ends its last part. */
function cutAt(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    // The end of the line is looked for last: a line of a million marks would be read as often.
    if (at > 0 && body[at - 1] !== '\n') continue;
    const [rest = ''] = body.slice(at + mark.length, at + mark.length + LONGEST_REST).split('\n', 1);
    if (rest.trim() !== '' && rest.trim() !== '--') continue;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    if (rest.trim() === '--') return parts;
    start = body.indexOf('\n', at) + 1 || body.length;
  }
  return start >= 0 ? [...parts, body.slice(start)] : parts;
}

function leaf({ body, ...head }: Split): MimePart {
  const encoding = (head.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  return { ...head, bytes: () => (DECODERS.get(encoding) ?? asBytes)(body) };
}

const DECODERS: ReadonlyMap<string, (body: string) => Uint8Array> = new Map([
  ['base64', (body: string): Uint8Array => Buffer.from(body, 'base64')],
  ['quoted-printable', (body: string): Uint8Array => asBytes(unquoted(body))],
]);

function asBytes(body: string): Uint8Array {
  return Buffer.from(body, 'latin1');
}

/** A line that ends in `=` goes on in the next; spaces at its end were added on the way. */
function unquoted(body: string): string {
  const lines = body.split('\n').map((line) => {
    const whole = withoutEnd(line);
    return whole.endsWith('=') ? whole.slice(0, -1) : `${whole}\n`;
  });
  return lines.join('').replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Only ASCII white space is taken off: other bytes may be halves of characters. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
