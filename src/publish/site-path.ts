/** Why a path may not be written, or null when it may. */
type Refusal = string | null;

/** Names that Windows cannot hold, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Control characters, and what Windows forbids in names: `\ : * ? " < > |`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** Says why a path of a site file cannot stay inside the output folder or cannot be stored everywhere, else null. */
export function refuseSitePath(file: string): Refusal {
  if (file === '' || file.startsWith('/') || file.endsWith('/')) return 'it is not a relative path of a file';
  if (FORBIDDEN.test(file)) return 'it holds a character that not every system can store';
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'it leads out of the output folder';
  if (parts.some((part) => RESERVED.test(part) || /[. ]$/.test(part))) return 'not every system can store its name';
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return 'one of its names is longer than 255 bytes';
  return null;
}
