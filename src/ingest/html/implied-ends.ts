const P = new Set(['p']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const CONTROL = new Set(['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea']);
const TERM = new Set(['dd', 'dt']);
const RUBY = new Set(['rt', 'rp']);

/** Which innermost element each opening tag ends, as browsers have it: a `<li>` ends the `<li>` before it. */
const TABLE: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['body', new Set(['head'])],
  ['a', new Set(['a'])],
  ['li', new Set(['li'])],
  ['dd dt', TERM],
  ['rt rp', RUBY],
  ['h1 h2 h3 h4 h5 h6', HEADING],
  ['select input output button datalist textarea', CONTROL],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol ' +
      'pre listing xmp plaintext section table ul',
    P,
  ],
];

/** Elements that a tag ends when they are innermost. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.flatMap(([openers, ended]) => openers.split(' ').map((name) => [name, ended] as const)),
);
