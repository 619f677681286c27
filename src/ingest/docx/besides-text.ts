import type { MainPart } from './find-parts.ts';
import type { Package } from './open-package.ts';
import { parseDocument } from './parse-document.ts';
import { parseXml } from './parse-xml.ts';
import type { Known } from './read-notes.ts';
import type { Remark } from './remarks.ts';

/** `— 1 —`, `第1页 共3页`. */
const PAGE_NUMBER = /^[\s\d—–\-第共页/,，.·]*$/;
const LONGEST_QUOTE = 60;

/** Comments are no text of a report; that there are some is told. */
export async function countComments(pack: Package, main: MainPart): Promise<Remark[]> {
  let count = 0;
  for (const part of main.named('comments')) {
    parseXml(await pack.text(part), { open: (name) => void (name === 'w:comment' && count++) });
  }
  if (count === 0) return [];
  return [{ rule: 'comments-left-out', severity: 'info', message: `${count} comments beside the text are left out.` }];
}

/** Headers and footers are not read; that they hold more than page numbers is told. */
export async function printedAround({ pack, main, parts }: Known): Promise<Remark[]> {
  const texts = new Set<string>();
  for (const part of [...main.named('header'), ...main.named('footer')]) {
    for (const { text } of parseDocument(await pack.text(part), parts).drafts) {
      if (!PAGE_NUMBER.test(text)) texts.add(text.trim());
    }
  }
  if (texts.size === 0) return [];
  const all = [...texts].join(' / ');
  const quote = all.length > LONGEST_QUOTE ? `${all.slice(0, LONGEST_QUOTE)}…` : all;
  return [
    { rule: 'header-footer', severity: 'info', message: `Headers and footers are not read; they hold "${quote}".` },
  ];
}
