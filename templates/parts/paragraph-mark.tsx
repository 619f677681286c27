/** The sign after a paragraph that links to it. The sign itself is drawn by CSS, so that it is neither copied nor searched. */
export function ParagraphMark({ href }: { readonly href: string }) {
  // biome-ignore lint/a11y/useAnchorContent: the sign comes from CSS, the name from aria-label
  return <a class="pilcrow" href={href} aria-label="本段链接" />;
}
