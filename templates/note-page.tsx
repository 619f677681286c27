import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { noteToHast } from './note-to-hast.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { RuleTable } from './parts/rule-table.tsx';

interface NotePageProps {
  readonly page: PageOf<'note'>;
  readonly context: RenderContext;
}

/** A prose page of `templates/notes/`; the method page ends with the rules themselves. */
export function NotePage({ page, context }: NotePageProps) {
  return (
    <Layout page={page} context={context}>
      <PageTitle title={page.title} />
      <article class="note-page">
        {noteToHast(context.note(page.note))}
        {page.url === urls.method() && <RuleTable />}
      </article>
    </Layout>
  );
}
