import type { Page } from '../../model/page.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';

/** A prose page of `templates/notes/`: its file name without ending, and what its front matter says. */
export interface NoteInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A page for each prose text, e.g. about → `/about/`. */
export function notePages(notes: readonly NoteInfo[]): Page[] {
  return notes.map(({ name, title, description }) =>
    makePage({ kind: 'note', url: urls.alone(name), title, description, note: name }),
  );
}
