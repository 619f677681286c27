/** Rows until they have about so many bytes of UTF-8. */
export function rowsOf(row: (index: number) => string, bytes: number): string {
  const rows: string[] = [];
  for (let length = 0; length < bytes; ) {
    const next = row(rows.length);
    rows.push(next);
    length += Buffer.byteLength(next);
  }
  return rows.join('');
}

/** A text as UTF-8. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
