import type { IssuerChoice } from '../../model/compare.ts';
import { bucketOf } from '../../text/bucket-of.ts';

const loaded = new Map<number, Promise<readonly IssuerChoice[]>>();

/** Where issuers and their reports lie. */
export interface ChoiceFiles {
  readonly base: string;
  /** In how many files. */
  readonly files: number;
}

/** The issuers of a name; rejects when their file does not come. */
export async function issuersNamed(name: string, { base, files }: ChoiceFiles): Promise<readonly IssuerChoice[]> {
  const file = bucketOf(name, files);
  const known = loaded.get(file) ?? fetchChoices(`${base}compare/choices/${file}.json`);
  loaded.set(file, known);
  known.catch(() => loaded.delete(file));
  return (await known).filter((issuer) => issuer.name === name);
}

async function fetchChoices(url: string): Promise<readonly IssuerChoice[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as readonly IssuerChoice[];
}
