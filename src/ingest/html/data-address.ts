/** What an address of the kind `data:TYPE;charset=…;base64,…` holds. */
export interface DataAddress {
  readonly type: string;
  readonly text: string;
}

const DATA = /^\s*data:([^,]{0,1000}),/i;

/** Takes a `data:` address apart; `null` for other addresses. */
export function readDataAddress(address: string): DataAddress | null {
  const match = DATA.exec(address);
  if (!match) return null;
  const [type = '', ...parameters] = (match[1] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const data = unescaped(address.slice(match[0].length));
  const bytes = Buffer.from(data, parameters.includes('base64') ? 'base64' : 'latin1');
  return { type: type || 'text/plain', text: decoder(charset?.replace(/^"|"$/g, '')).decode(bytes) };
}

/** Savers name the encoding; where they do not, it is theirs. */
function decoder(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Percent signs undone, byte for byte. */
function unescaped(text: string): string {
  const bytes = Buffer.from(text).toString('latin1');
  return bytes.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
