import { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
import type { SharedTexts } from '../../text/shared/find-shared.ts';
import { findShared } from '../../text/shared/find-shared.ts';
import type { BuiltComparison } from './build-comparison.ts';
import { markStretch } from './mark-shared.ts';

/** What the texts of a comparison share; the stretches are marked in its columns. */
export async function shareTexts(
  { paragraphs }: Pick<BuiltComparison, 'paragraphs'>,
  base: string,
): Promise<SharedTexts> {
  const texts = paragraphs.map((own) => own.map(({ text }) => text));
  const shared = findShared(texts, await simplifier(texts, base));
  for (const [at, { marks }] of shared.texts.entries())
    for (const { paragraph, from, to } of [...marks].reverse()) {
      const own = paragraphs[at]?.[paragraph];
      if (own !== undefined) markStretch(own, from, to);
    }
  return shared;
}

/** The dictionary is loaded where a text may need it; without it traditional characters equal traditional ones only. */
async function simplifier(
  texts: readonly (readonly string[])[],
  base: string,
): Promise<((text: string) => string) | undefined> {
  if (!texts.some((own) => own.some(mayBeTraditional))) return undefined;
  const url = new URL(`${base}search/simplify.js`, location.href).href;
  const dictionary = await (import(url) as Promise<typeof import('../../search/ask/simplify.ts')>).catch(() => null);
  return dictionary?.simplify;
}
