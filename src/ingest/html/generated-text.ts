/** Text that a style adds before or after an element: what it is if that is known, and how the style puts it. */
export interface GeneratedText {
  readonly text: string | null;
  readonly source: string;
}

const PROPERTY = /(?:^|[;\s])content\s*:/gi;
const LONGEST = 1000;
const PIECE = /"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|'((?:[^'\\]|\\[\s\S])*)(?:'|\\?$)|[a-z-]+(\([^)]*\))?|([;/!])/gi;
const ESCAPE = /\\(?:([\da-f]{1,6})[ \t\r\n\f]?|\r?\n|([\s\S]))/gi;

/** What `content: "第" counter(n) "章"` adds; `null` where the declarations say nothing of it. */
export function readContent(body: string): GeneratedText | null {
  const last = [...body.matchAll(PROPERTY)].at(-1);
  if (!last) return null;
  const value = body.slice(last.index + last[0].length).slice(0, LONGEST);
  let text: string | null = '';
  let end = value.length;
  for (const { 0: all, 1: double, 2: single, 3: call, 4: stop, index } of value.matchAll(PIECE)) {
    if (stop !== undefined) {
      end = index;
      break;
    }
    const string = double ?? single;
    if (string !== undefined) text = text === null ? null : text + unescaped(string);
    else if (call !== undefined && /^(?:attr|counters?)\(/i.test(all)) text = null;
  }
  return { text, source: (text ?? value.slice(0, end)).trim() };
}

/** Whether a reader would miss it: letters and numbers, not the marks and pictures that styles mostly add. */
export function isTelling({ text, source }: GeneratedText): boolean {
  return text === null || /[\p{L}\p{N}]/u.test(source);
}

function unescaped(string: string): string {
  return string.replace(ESCAPE, (_, hex?: string, sign?: string) => {
    if (hex === undefined) return sign ?? '';
    const code = Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
  });
}
