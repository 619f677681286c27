import type { Answer } from '../../model/report.ts';
import { decide, unknown } from '../claims/answer.ts';
import type { PrintedTitle } from '../header/find-title.ts';
import { squeeze } from '../lines/normalise.ts';
import { type Clues, titleWitness } from './clues.ts';

/** The printed title: the copy printed most often, of those the one nearest to the text. */
export function readTitleField(clues: Clues): Answer<string> {
  const counts = new Map<string, number>();
  for (const { text } of clues.titles) counts.set(squeeze(text), (counts.get(squeeze(text)) ?? 0) + 1);
  const ranked = clues.titles
    .map((title, i) => ({ title, i }))
    .sort((a, b) => score(b.title, counts) - score(a.title, counts) || b.i - a.i);
  return decide(
    ranked.map(({ title }) => ({ value: title.text, witness: titleWitness(title), confidence: 0.96 })),
    (a, b) => squeeze(a) === squeeze(b),
  );
}

function score(title: PrintedTitle, counts: ReadonlyMap<string, number>): number {
  const full = title.form.year !== null ? 2 : 0;
  const issued = title.form.issuer !== '' || title.form.place !== '' ? 1 : 0;
  return full + issued + (counts.get(squeeze(title.text)) ?? 0);
}

/** A title for a page that prints none, in words that the page has: `官埠桥镇2022年法治政府建设情况报告`. */
export function deriveTitle(issuer: Answer<string>, year: Answer<number>, { body }: Clues): Answer<string> {
  if (issuer.value === null || year.value === null) return unknown();
  const says = (words: string | RegExp) => body.some(({ norm }) => norm.search(words) >= 0);
  const bare = issuer.value.replace(/(?<=[省市区县旗镇乡街道州盟])(人民政府|街道办事处|办事处)$/, '');
  const name = says(new RegExp(`${bare}(?!人民政府|政府|街道|办事处|党|委)`)) ? bare : issuer.value;
  const subject = !says('法治政府') && says('依法行政') ? '依法行政' : '法治政府建设';
  return {
    value: `${name}${year.value}年${subject}情况报告`,
    status: 'derived',
    confidence: Math.min(issuer.confidence, year.confidence),
    witnesses: [{ rule: 'title-from-issuer-and-year', text: `${issuer.value} ${year.value}`, start: null, end: null }],
    conflicts: [],
  };
}
