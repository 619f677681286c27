/** Lead and trail bytes of the Chinese characters of GB 2312. */
const LEADS = { from: 0xb0, to: 0xf7 };
const TRAILS = { from: 0xa1, to: 0xfe };

let standard: ReadonlySet<string> | null = null;

/**
 * Whether a text has a Chinese character that the simplified standard GB 2312 lacks, e.g. 議. The standard is read off the
 * platform's own decoder, so that asking costs no download; characters of both scripts, e.g. 乾, are none of these.
 */
export function mayBeTraditional(text: string): boolean {
  standard ??= readStandard();
  for (const char of text) if (/\p{Script=Han}/u.test(char) && !standard.has(char)) return true;
  return false;
}

function readStandard(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = LEADS.from; lead <= LEADS.to; lead++) {
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail++) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
