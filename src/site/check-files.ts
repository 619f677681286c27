/** A relative path that stays below its folder on every file system: no `..`, no drive, no back slash, no control character. */
const SAFE_STEP = /^(?!\.{1,2}$)[\w.@~-][\w.@~ -]*$/u;

/**
 * Throws, naming all of them, when files would overwrite each other (also where letter case does not count, or a
 * file stands where another needs a folder) or would be written outside the output folder.
 */
export function checkFiles(files: readonly string[]): void {
  const faults = [
    ...files.filter(escapes).map((file) => `${JSON.stringify(file)} leaves the output folder`),
    ...clashes(files),
  ];
  if (faults.length)
    throw new Error(`The site cannot be written:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

function escapes(file: string): boolean {
  return !file.split('/').every((step) => SAFE_STEP.test(step));
}

function clashes(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const folders = new Set(files.flatMap(foldersOf));
  return files.flatMap((file) => {
    const key = file.toLowerCase();
    const twice = seen.has(key);
    seen.add(key);
    if (twice) return [`${JSON.stringify(file)} would be written twice`];
    return folders.has(key) ? [`${JSON.stringify(file)} is both a file and a folder`] : [];
  });
}

function foldersOf(file: string): string[] {
  const steps = file.toLowerCase().split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
