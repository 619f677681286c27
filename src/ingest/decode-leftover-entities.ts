/** Entities that stay behind in texts of Chinese pages when a content system escapes twice, with what they stand for. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  horbar: '―',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  emsp: '\u2003',
  ensp: '\u2002',
  thinsp: '\u2009',
  zwj: '\u200d',
  zwnj: '\u200c',
  shy: '\u00ad',
  le: '≤',
  ge: '≥',
  ne: '≠',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  square: '□',
  squ: '□',
};

/** `&nbsp;`, `&amp;nbsp;`, `&#x4E00;`, `&#12288;`, `&amp;amp;`, and `&nbsp` where no letter follows. */
const ENTITY = /&(?:amp;)*(?:([a-z]{2,6});|#(\d{1,7});|#x([\da-f]{1,6});|(nbsp)(?![a-z;]))/gi;

/**
 * Decodes entities that a text still shows, such as `&nbsp;` in a plain text or `&amp;nbsp;` on a page. What is no
 * well-known entity stays as it stands, `AT&T;` too; what comes out is text, `&lt;script&gt;` included.
 */
export function decodeLeftoverEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (all, name?: string, decimal?: string, hex?: string, bare?: string) => {
    const known = name ?? bare;
    if (known !== undefined) return nameOf(known) ?? `&${known};`;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)) ?? all;
  });
}

function nameOf(name: string): string | null {
  return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? null) : null;
}

/** Control characters, halves of pairs and what is no character at all stay written as they are. */
function characterOf(code: number): string | null {
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return null;
  return String.fromCodePoint(code);
}
