import { SEARCH_HELP } from '../../src/search/ask/search-help.ts';

/** The signs of the query language in one sentence. */
export function SignHelp() {
  return (
    <p>
      {SEARCH_HELP.map(({ signs, more = '', means }, at) => (
        <>
          {at > 0 && '；'}
          {signs.map((sign, nth) => (
            <>
              {nth > 0 && '、'}
              <code>{sign}</code>
            </>
          ))}
          {`${more}：${means}`}
        </>
      ))}
      。
    </p>
  );
}
