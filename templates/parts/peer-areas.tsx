import type { PeerArea } from '../../src/model/peer-area.ts';
import { urls } from '../../src/site/urls.ts';

/** Areas that most reports of the same level and year tell of and this one does not; nothing where there are none. */
export function PeerAreas({ areas }: { readonly areas: readonly PeerArea[] }) {
  if (areas.length === 0) return null;
  return (
    <section class="peers" aria-labelledby="peers-title">
      <h2 id="peers-title">同级报告多写到的领域</h2>
      <p class="note">
        同级别、同年度的报告里，至少一半写到、本篇的举措里没有找到的领域；没有找到，不等于没有做。
        <a href={urls.method('topics')}>怎样归类</a>
      </p>
      <ul>
        {areas.map(({ name, view, tenths }) => (
          <li>
            <a href={urls.view(view)}>{name}</a> {tenths === 10 ? '几乎都写到' : `约 ${tenths} 成写到`}
          </li>
        ))}
      </ul>
    </section>
  );
}
