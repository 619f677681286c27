/** The declarations of a style that decide what a reader sees, by property. */
export type Declarations = Readonly<Record<string, string>>;

const READ = new Set(
  (
    'display visibility font-size font-weight opacity text-indent text-align white-space position left top width height ' +
    'overflow list-style list-style-type mso-hide'
  ).split(' '),
);

const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)/g;
const IMPORTANT = /!\s*important/i;
/** Values that decide anything are words and lengths. */
const LONGEST_VALUE = 100;

/** Reads `display: none; WHITE-SPACE: pre-wrap !important`; what decides nothing is left out. */
export function readDeclarations(style: string): Declarations {
  const found: Record<string, string> = {};
  const important = new Set<string>();
  for (const declaration of style.replace(COMMENTS, ' ').split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!READ.has(property)) continue;
    const said = declaration.slice(colon + 1);
    const value = said.replace(IMPORTANT, '').trim();
    if (value.length > LONGEST_VALUE || (important.has(property) && !IMPORTANT.test(said))) continue;
    if (IMPORTANT.test(said)) important.add(property);
    found[property] = value.toLowerCase();
  }
  return found;
}
