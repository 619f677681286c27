import { shownOfHtml } from './shown-html.ts';

/** What a browser shows of a message that holds exactly one page; which of several it shows is not judged. */
export function shownOfMhtml(bytes: Buffer, decode: (bytes: Buffer) => string): string | null {
  const text = bytes.toString('latin1').replace(/\r\n/g, '\n');
  const boundary = /^content-type: *multipart\/(?:[^\n]|\n[ \t])*boundary="([^"\n]+)"/im.exec(text)?.[1];
  if (
    boundary === undefined ||
    /^content-type: *(?:multipart|message)/gim.exec(text.slice(text.indexOf(boundary) + 1))
  ) {
    return null;
  }
  const parts = text.split(`\n--${boundary}`).slice(1);
  const pages = parts.filter((part) => /^\n(?:[^\n]+\n)*?content-type: *text\/html\b/i.test(part));
  if (pages.length !== 1 || parts.at(-1) !== '--\n') return null;
  const [, head = '', body = ''] = /^\n((?:[^\n]+\n)*)\n([\s\S]*)$/.exec(pages[0] ?? '') ?? [];
  const encoding = /^content-transfer-encoding: *([\w-]*) *$/im.exec(head)?.[1]?.toLowerCase() ?? '7bit';
  const bytesOf = BODIES.get(encoding);
  return bytesOf === undefined ? null : shownOfHtml(decode(bytesOf(body)));
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const unquoted = (text: string) =>
  text
    .replace(/[ \t]*=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const BODIES: ReadonlyMap<string, (body: string) => Buffer> = new Map([
  ['base64', (body: string) => Buffer.from(body, 'base64')],
  ['quoted-printable', (body: string) => latin(unquoted(body))],
  ['7bit', latin],
  ['8bit', latin],
  ['binary', latin],
]);
