/** `<meta charset="gb2312">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">`, `<?xml encoding="…"?>`. */
const DECLARATION = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i;
const LOOKED_AT = 4096;

/** The charset that a page declares in its first 4,096 bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const match = DECLARATION.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}
