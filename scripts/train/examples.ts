import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_CLASSES } from '../../src/extract/content/classes.ts';
import { featuresOf, sentencesOf } from '../../src/extract/content/features.ts';
import { normalise, squeeze } from '../../src/extract/lines/normalise.ts';
import type { CaseGold, GoldParagraph } from '../../test/scorer/case-gold.ts';

/** A sentence as its features, and the class (index into `CONTENT_CLASSES`) of the paragraph it stands in. */
export interface Example {
  readonly sentence: string;
  readonly features: readonly string[];
  readonly label: number;
}

/** A paragraph that speaks of one class of content. */
interface Labelled {
  readonly text: string;
  readonly label: number;
}

/** Sentences of labelled paragraphs, figures aside each once. */
export function toExamples(paragraphs: readonly Labelled[]): Example[] {
  const examples = new Map<string, Example>();
  for (const { text, label } of paragraphs) {
    for (const sentence of sentencesOf(squeeze(normalise(text).norm))) {
      const key = sentenceKey(sentence);
      if (!examples.has(key)) examples.set(key, { sentence: key, features: featuresOf(sentence), label });
    }
  }
  return [...examples.values()];
}

/** A sentence with its figures alike: what makes two sentences one. */
export function sentenceKey(sentence: string): string {
  return sentence.replace(/\d+/g, '0');
}

/** Paragraphs of `FOLDER/AUTHOR/CLASS.txt`, one a line. */
export function readProse(folder: string): Labelled[] {
  return readdirSync(folder)
    .sort()
    .flatMap((author) =>
      CONTENT_CLASSES.flatMap((name, label) => {
        const file = path.join(folder, author, `${name}.txt`);
        const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
        return lines.map((text) => ({ text, label }));
      }),
    );
}

/** Paragraphs of the reports among cases; what the leaders did inside the measures is left out, as it is both. */
export function paragraphsOf(golds: readonly CaseGold[]): Labelled[] {
  const classes: readonly string[] = CONTENT_CLASSES;
  const isClear = ({ tags }: GoldParagraph) => !tags?.some((tag) => tag === 'leader-inside' || tag === 'combined');
  return golds
    .filter(({ isReport }) => isReport)
    .flatMap(({ paragraphs }) => paragraphs.filter(isClear))
    .flatMap(({ text, key }) => (classes.includes(key) ? [{ text, label: classes.indexOf(key) }] : []));
}
