const LOOKED_AT = 65_536;
/** What Chinese texts consist of; read with its bytes exchanged, hardly half of a text is that. */
const USUAL = /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2000-\u206f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
const USUAL_SHARE = 0.9;

/** Which UTF-16 bytes with zeros in them are that carry no mark, or `null` where they are no text. */
export function utf16Of(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length - (bytes.length % 2)));
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, share: usualShare(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= USUAL_SHARE ? best.encoding : null;
}

function usualShare(text: string): number {
  return text === '' ? 0 : (text.match(USUAL)?.length ?? 0) / text.length;
}
