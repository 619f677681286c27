import { parser as saxParser } from 'sax';

const TEXTS = new Set(['w:t', 'm:t', 'a:t', 'w:delText']);

/** Every character that a part of a Word file holds, read by another parser than the project's; alternatives once. */
export function charactersOf(xml: string): string {
  const parser = saxParser(true);
  const open: string[] = [];
  /** What stood before each alternative, and whether one with text was met. */
  const alternates: { at: number; taken: boolean }[] = [];
  const found: string[] = [];
  let skipped = 0;
  parser.onerror = () => {
    parser.resume();
  };
  parser.onopentag = ({ name, attributes }) => {
    open.push(name);
    if (skipped > 0 || (isChoice(name) && alternates.at(-1)?.taken)) skipped++;
    if (skipped > 0) return;
    if (name === 'mc:AlternateContent') alternates.push({ at: found.length, taken: false });
    if (name === 'w:sym') found.push('\ufffd');
    if (name === 'v:textpath') found.push(String(attributes.string));
  };
  parser.onclosetag = (name) => {
    open.pop();
    if (skipped > 0) skipped--;
    else if (name === 'mc:AlternateContent') alternates.pop();
    else if (isChoice(name)) {
      const alternate = alternates.at(-1);
      if (alternate) alternate.taken ||= found.length > alternate.at;
    }
  };
  const take = (text: string) => {
    if (skipped === 0 && TEXTS.has(open.at(-1) ?? '') && text.trim() !== '') found.push(text);
  };
  parser.ontext = take;
  parser.oncdata = take;
  parser.write(xml).close();
  return found.join('');
}

const isChoice = (name: string): boolean => name === 'mc:Choice' || name === 'mc:Fallback';

/** How many characters of `held` are not among those of `text`, each as often as it stands there; white space does not count. */
export function missing(held: string, text: string): number {
  const left = counts(text);
  let count = 0;
  for (const [char, times] of counts(held)) count += Math.max(0, times - (left.get(char) ?? 0));
  return count;
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const char of text.normalize('NFKC').replace(/\s/gu, '')) found.set(char, (found.get(char) ?? 0) + 1);
  return found;
}
