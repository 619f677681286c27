import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What happens at the tags and texts of an XML part, names with their customary prefixes. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A part that is cut off or built in no way that Word builds one. */
export class DamagedXmlError extends Error {}

/** Word itself nests some thirty elements for a text box in a table; beyond this it is an attack. */
export const MOST_DEPTH = 1000;

/** A report of a million characters, each in a run of its own, has fewer elements. */
export const MOST_ELEMENTS = 5_000_000;

/** Namespaces by how they end, transitional and strict alike, and the prefix that Word gives each. */
const PREFIXES: readonly { readonly ends: RegExp; readonly prefix: string }[] = [
  { ends: /\/wordprocessingml\/(?:2006\/)?main$/, prefix: 'w' },
  { ends: /\/officeDocument\/(?:2006\/)?relationships$/, prefix: 'r' },
  { ends: /\/markup-compatibility\/2006$/, prefix: 'mc' },
  { ends: /\/drawingml\/(?:2006\/)?main$/, prefix: 'a' },
  { ends: /\/drawingml\/(?:2006\/)?diagram$/, prefix: 'dgm' },
  { ends: /\/drawingml\/(?:2006\/)?chart$/, prefix: 'c' },
  { ends: /\/drawing\/\d{4}\/chartex$/, prefix: 'cx' },
  { ends: /\/officeDocument\/(?:2006\/)?math$/, prefix: 'm' },
  { ends: /^urn:schemas-microsoft-com:vml$/, prefix: 'v' },
  { ends: /^urn:schemas-microsoft-com:office:office$/, prefix: 'o' },
  { ends: /\/package\/2006\/(?:relationships|content-types)$/, prefix: '' },
];
/** A namespace and its prefix. */
export const DECLARATION = /xmlns(?::([\w.-]{1,40}))?\s*=\s*["']([^"'<>]{0,200})["']/g;

/**
 * Reads an XML part as a stream of tags. False when its tags do not match, so that text may be missing;
 * throws when it ends in the middle or nests without bound.
 */
export function parseXml(xml: string, handlers: XmlHandlers): boolean {
  const nameOf = renamer(xml);
  let depth = 0;
  let elements = 0;
  let ended = false;
  let matched = true;
  // A self-closing tag counts as implied too, but closes at once.
  let justOpened = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MOST_DEPTH)
          throw new DamagedXmlError(`the elements of a part stand more than ${MOST_DEPTH} deep`);
        if (++elements > MOST_ELEMENTS) throw new DamagedXmlError(`a part has more than ${MOST_ELEMENTS} elements`);
        justOpened = true;
        handlers.open(nameOf(name), nameOf.isPlain ? attributes : renamed(attributes, nameOf));
      },
      ontext: (text) => {
        justOpened = false;
        handlers.text?.(text);
      },
      onclosetag: (name, implied) => {
        depth--;
        if (implied && ended) throw new DamagedXmlError('a part of it ends in the middle');
        if (implied && !justOpened) matched = false;
        justOpened = false;
        handlers.close?.(nameOf(name));
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  ended = true;
  parser.end();
  return matched;
}

type Renamer = ((name: string) => string) & { readonly isPlain: boolean };

/** Some writers call Word's namespace `ns0` or give it no prefix; all others cost nothing. */
function renamer(xml: string): Renamer {
  const prefixes = new Map<string, string>();
  for (const [, given = '', address = ''] of xml.matchAll(DECLARATION)) {
    const known = PREFIXES.find(({ ends }) => ends.test(address));
    if (known && known.prefix !== given) prefixes.set(given, known.prefix);
  }
  const rename = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(name.slice(0, Math.max(colon, 0)));
    if (prefix === undefined) return name;
    return (prefix === '' ? '' : `${prefix}:`) + name.slice(colon + 1);
  };
  return Object.assign(prefixes.size > 0 ? rename : (name: string) => name, { isPlain: prefixes.size === 0 });
}

/** An attribute without a prefix belongs to no namespace. */
function renamed(attributes: Attributes, nameOf: Renamer): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? nameOf(key) : key, value]),
  );
}
