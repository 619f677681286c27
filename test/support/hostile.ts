/** Titles and names that try to become markup, a script, an address that runs, or a way out of the output folder. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '../../etc/passwd',
  'javascript:alert(1)',
  '</title><script>alert(1)</script>',
  ']]><!--]]>',
  '=HYPERLINK("http://evil.example")',
  '---\nid: other',
  '\u0000\u0008\ud800',
] as const;
