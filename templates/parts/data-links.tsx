import { urls } from '../../src/site/urls.ts';

/** The same report in other shapes. */
export function DataLinks({ id }: { readonly id: string }) {
  const links = [
    { label: '原文对照', note: '删去了什么', href: urls.raw(id) },
    { label: '抓取原件', note: 'capture.txt', href: urls.capture(id) },
    { label: '数据', note: 'report.json', href: urls.json(id) },
    { label: 'Markdown', note: 'report.md', href: urls.markdown(id) },
    { label: '纯文本', note: 'report.txt', href: urls.text(id) },
  ];
  return (
    <ul class="data-links">
      {links.map((link) => (
        <li>
          <a href={link.href}>{link.label}</a> <span class="note">{link.note}</span>
        </li>
      ))}
    </ul>
  );
}
