import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { type LibraryPlaces, openLibrary } from '../../src/pipeline/library.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { stockPage } from './stock-page.ts';

// Pagefind as its documentation has it, over the same reports as pages of HTML: FOLDER/library.json → FOLDER/stock/

const [folder = '.'] = process.argv.slice(2);
const places: LibraryPlaces = JSON.parse(readFileSync(path.join(folder, 'library.json'), 'utf8'));
const library = openLibrary(places);
const out = path.join(folder, 'stock');
rmSync(out, { recursive: true, force: true });
const { index } = await createIndex({ writePlayground: false });
for (const id of Object.keys(places.digests).sort()) {
  const added = await index?.addHTMLFile({ url: `/reports/${id}/`, content: pageOf(library.get('records', id)) });
  if (added === undefined || added.errors.length > 0) throw new Error(added?.errors.join());
}
const written = await index?.writeFiles({ outputPath: path.join(out, 'pagefind') });
if (written === undefined || written.errors.length > 0) throw new Error(written?.errors.join());
await close();

function pageOf(records: readonly SearchRecord[]): string {
  return stockPage(
    records[0]?.report.title ?? '',
    records.flatMap(({ passages }) => passages),
  );
}
