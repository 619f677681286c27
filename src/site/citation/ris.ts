import type { CslItem } from './csl-item.ts';

/** An item in RIS (type RPRT), a line a tag; line ends are CRLF, as its readers expect. */
export function ris({ title, author = [], issued, number, archive, URL, language }: CslItem): string {
  const day = issued?.['date-parts'][0] ?? [];
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'RPRT'],
    ['TI', title],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['PY', day[0] === undefined ? undefined : String(day[0])],
    ['DA', day.length === 0 ? undefined : day.map((part) => String(part).padStart(2, '0')).join('/')],
    ['SN', number],
    ['DB', archive],
    ['UR', URL],
    ['LA', language],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

/** A line break would begin a tag. */
function onOneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
