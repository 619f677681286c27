interface CountedLinksProps {
  readonly title: string;
  readonly href: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}

/** A way into the archive: its values with the number of reports each. */
export function CountedLinks({ title, href, links }: CountedLinksProps) {
  return (
    <section class="counted">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a> <span class="count">{link.count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
