/** What our own scripts read, which run from a server alone. */
const OF_SCRIPTS = /^data[A-Z]/;

/**
 * Writes addresses of a page so that a browser follows them from a folder on a disk too: relative, and pages named by their files.
 * On `/reports/a/`, `/years/2021/#p` becomes `../../years/2021/index.html#p`.
 */
export function portableAddress(page: string): (url: string, property: string) => string {
  const up = '../'.repeat(page.split('/').length - 2) || './';
  return (url, property) => {
    if (!url.startsWith('/') || OF_SCRIPTS.test(property)) return url;
    const cut = url.search(/[?#]/);
    const path = cut < 0 ? url : url.slice(0, cut);
    return `${up}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}${cut < 0 ? '' : url.slice(cut)}`;
  };
}
