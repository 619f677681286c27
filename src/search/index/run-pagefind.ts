import { close, createIndex, type IndexFile } from 'pagefind';
import { readChunkNames } from './pagefind-files.ts';

/** A language that Pagefind neither segments nor stems. */
const LANGUAGE = 'und';

/** Pagefind's index chunks over one document, compressed as it wrote them, in the order of their words. */
export async function indexDocument(content: string): Promise<Uint8Array[]> {
  const files = await runPagefind(content);
  const contents = new Map(files.map((file) => [file.path, file.content]));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  return readChunkNames(meta?.content ?? new Uint8Array()).map((name) => {
    const chunk = contents.get(`index/${name}.pf_index`);
    if (chunk === undefined) throw new Error(`Pagefind names the chunk ${name} and gave no such file`);
    return chunk;
  });
}

/** What the browser needs of Pagefind, whatever the index. */
export interface PagefindEngine {
  /** Its script for browsers. */
  readonly module: string;
  /** Its WebAssembly, compressed by gzip. */
  readonly wasm: Uint8Array;
  readonly version: string;
}

/** Takes the engine from an index of one word: Pagefind hands it out in no other way. */
export async function readEngine(): Promise<PagefindEngine> {
  const files = await runPagefind('a');
  const find = (path: string) => {
    const file = files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`Pagefind gave no ${path}`);
    return Buffer.from(file.content);
  };
  const entry = JSON.parse(find('pagefind-entry.json').toString('utf8')) as { version: string };
  return { module: find('pagefind.js').toString('utf8'), wasm: find('wasm.unknown.pagefind'), version: entry.version };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a thread has one Pagefind process, and closing it ends every index in it. */
function runPagefind(content: string): Promise<IndexFile[]> {
  const run = last.then(() => runAlone(content));
  last = run.catch(() => undefined);
  return run;
}

/** Throws an error that carries Pagefind's own messages when it refuses the document. */
async function runAlone(content: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    check(errors);
    if (index === undefined) throw new Error('Pagefind gave no index and no reason');
    const added = await index.addCustomRecord({ url: '0', content, language: LANGUAGE, meta: {}, filters: {} });
    check(added.errors);
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
