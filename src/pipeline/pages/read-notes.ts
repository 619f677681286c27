import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { DiagnosticError } from '../../model/diagnostic.ts';

/** A prose page: `templates/notes/about.md` → about. */
export interface Note {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tree: Root;
}

const FOLDER = path.resolve(import.meta.dirname, '../../../templates/notes');
const FRONT_MATTER = z.strictObject({ title: z.string(), description: z.string() });
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads all prose pages, sorted by name; throws a `DiagnosticError` when one lacks its title or description. */
export function readNotes(folder: string = FOLDER): Note[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => readNote(path.join(folder, file)));
}

/** A prose page as it is written. */
export function noteSource(name: string): string {
  return readFileSync(path.join(FOLDER, `${name}.md`), 'utf8');
}

function readNote(file: string): Note {
  const { data, content } = matter(readFileSync(file, 'utf8'));
  const front = FRONT_MATTER.safeParse(data);
  if (!front.success) throw lacking(file);
  return { name: path.basename(file, '.md'), ...front.data, tree: markdown.parse(content) };
}

function lacking(file: string): DiagnosticError {
  const place = { path: path.relative(process.cwd(), file), line: 1, column: 1 };
  const message = 'The front matter must have a title and a description, and nothing else.';
  return new DiagnosticError([{ ...place, rule: 'note-front-matter', severity: 'error', message }]);
}
