import type { Children } from '../../src/jsx/jsx-runtime.ts';
import { Words } from './words.tsx';

interface PageTitleProps {
  readonly title: Children;
  /** A small line above the title that says what kind of page this is. */
  readonly kicker?: Children;
  /** One or two sentences below the title. */
  readonly children?: Children;
}

/** The head of a page's content. */
export function PageTitle({ title, kicker, children }: PageTitleProps) {
  return (
    <header class="page-title">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{typeof title === 'string' ? <Words text={title} /> : title}</h1>
      {children !== undefined && <div class="lead">{children}</div>}
    </header>
  );
}
