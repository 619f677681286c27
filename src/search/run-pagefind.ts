import { close, createIndex, type IndexFile } from 'pagefind';

/** A language that Pagefind neither segments nor stems. */
const LANGUAGE = 'und';

/**
 * Size at which Pagefind closes a chunk of its index. Its own default makes chunks of 28 KB, and a query loads one or more
 * for each pair: over 1,000 reports in four shards, 败诉率 loads 216 KB by default and 44 KB with this; the whole index
 * stays as large.
 */
const CHUNK_SIZE = '4000';

/** A document as Pagefind gets it: words of letters only, parted by spaces. */
export interface PagefindDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * Pagefind's files over the documents. They are added one after the other, because its numbering, and with it every
 * byte, follows the order of adding. An archive without documents gets no files.
 */
export async function runPagefind(documents: readonly PagefindDocument[]): Promise<IndexFile[]> {
  if (documents.length === 0) return [];
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    check(errors);
    if (index === undefined) throw new Error('Pagefind gave no index and no reason');
    for (const { url, content } of documents) {
      const added = await index.addCustomRecord({ url, content, language: LANGUAGE, meta: {}, filters: {} });
      check(added.errors);
    }
    const files = await index.getFiles();
    check(files.errors);
    return files.files;
  } finally {
    await close();
  }
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
