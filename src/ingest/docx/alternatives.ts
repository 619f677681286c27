import { DECLARATION } from './parse-xml.ts';

/** Whose namespaces Word and its kin understand. */
const KNOWN =
  /^(?:http:\/\/schemas\.(?:microsoft|openxmlformats)\.(?:com|org)\/|http:\/\/purl\.oclc\.org\/ooxml\/|http:\/\/www\.wps\.cn\/|urn:schemas-microsoft-com:)/;

/** Prefixes of a part whose namespaces no word processor understands: an `mc:Choice` that requires one of them is not shown. */
export function strangePrefixes(xml: string): ReadonlySet<string> {
  if (!xml.includes('Requires')) return new Set();
  const declared = [...xml.matchAll(DECLARATION)].map(([, prefix = '', address = '']) => ({ prefix, address }));
  return new Set(declared.filter(({ address }) => !KNOWN.test(address)).map(({ prefix }) => prefix));
}

/** Whether a choice requires what no word processor understands. */
export function isStrange(requires: string, strange: ReadonlySet<string>): boolean {
  return strange.size > 0 && requires.split(/\s+/).some((prefix) => strange.has(prefix));
}
