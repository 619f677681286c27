import { RULE_ROWS } from '../rule-names.ts';

/** The rules that take page furniture away, each with a real line it is for. */
export function RuleTable() {
  return (
    <section class="scroller" tabindex="0" aria-label="规则表，可左右滚动">
      <table>
        <thead>
          <tr>
            <th scope="col">规则</th>
            <th scope="col">名称</th>
            <th scope="col">例子</th>
          </tr>
        </thead>
        <tbody>
          {RULE_ROWS.map(({ id, name, example }) => (
            <tr id={`rule-${id}`}>
              <th scope="row">{name}</th>
              <td>
                <code>{id}</code>
              </td>
              <td>{example === null ? '' : <q>{example.trim()}</q>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
