import { urls } from '../../src/site/urls.ts';

interface SearchFieldProps {
  readonly id: string;
  readonly large?: boolean;
}

/** A form that asks the search page, with or without scripts. */
export function SearchField({ id, large = false }: SearchFieldProps) {
  return (
    <search class={large ? 'search-field large' : 'search-field'}>
      <form action={urls.search()} method="get">
        <label class="sr" for={id}>
          检索全部报告
        </label>
        <input
          id={id}
          type="search"
          name="q"
          placeholder="逐字检索，如：行政复议"
          autocomplete="off"
          enterkeyhint="search"
          aria-keyshortcuts="/"
        />
        <button type="submit">检索</button>
      </form>
    </search>
  );
}
