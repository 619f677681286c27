import sax from 'sax';
import { readZip } from '../structure/zip-members.ts';

/** Elements whose text Word does not show: what is deleted or moved away, earlier properties, readings beside characters. */
const UNSHOWN = /^w:(?:del|moveFrom|\w+Change|rt|rubyPr|instrText|delText|sdtPr|rPr|pPr|footnote|endnote|comment)$/;
/** Signs that part text, and properties that may hide it. */
const PARTS = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab', 'w:sym', 'w:noBreakHyphen', 'w:rPr', 'w:footnoteReference']);
const TEXT = new Set(['w:t', 'm:t', 'a:t']);

/** The text that Word shows of the main part of a file, read by sax; `null` where Word itself would give up. */
export function shownOfDocx(zip: Buffer): string | null {
  const members = new Map(readZip(zip));
  const named = /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]*)"/.exec(
    String(members.get('_rels/.rels') ?? ''),
  )?.[1];
  const main = members.get(named ?? '') ?? members.get('word/document.xml');
  return main === undefined ? null : shownOfXml(main.toString('utf8'));
}

/** Text of paragraphs, each on a line; a file whose tags do not match is none that Word shows. */
function shownOfXml(xml: string): string | null {
  const parser = sax.parser(true);
  const open: { readonly name: string; readonly shown: boolean }[] = [];
  const parts: string[] = [];
  let instructions = 0;
  let mayHide = false;
  let failed = false;
  const take = (text: string) => {
    const top = open.at(-1);
    if (top?.shown && TEXT.has(top.name) && instructions === 0) parts.push(text);
  };
  parser.onerror = (error) => {
    failed = true;
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'w:fldChar')
      instructions = Math.max(0, instructions + (FIELD[String(attributes['w:fldCharType'])] ?? 0));
    if (name === 'w:p') {
      parts.push('\n');
      instructions = 0;
    }
    if (PARTS.has(name)) parts.push('\n');
    open.push({ name, shown: (open.at(-1)?.shown ?? true) && !UNSHOWN.test(name) && name !== 'mc:Fallback' });
  };
  parser.onclosetag = (name) => {
    open.pop();
    if (name === 'w:rPr') mayHide = true;
    if (name === 'w:p' || (name === 'w:r' && mayHide)) parts.push('\n');
    if (name === 'w:r') mayHide = false;
  };
  parser.ontext = take;
  parser.oncdata = take;
  try {
    parser.write(xml).close();
  } catch {
    if (failed) return null;
  }
  return parts.join('');
}

/** What a sign of a field does to the number of instructions that are open. */
const FIELD: Readonly<Record<string, number>> = Object.assign(Object.create(null), { begin: 1, separate: -1 });
