import path from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import { ARTEFACT_NAMES, artefactVersions } from '../../../src/pipeline/artefacts/artefacts.ts';
import { type Code, readCode } from '../../../src/pipeline/code/code-version.ts';

const code = readCode();
const config = await loadConfig(path.resolve(import.meta.dirname, '../../../site.config.ts'));

/** The same code but for one file. */
function edited(file: string): Code {
  const isIn = (entries: readonly string[]) => code.filesOf(entries).includes(file);
  return { ...code, versionOf: (entries) => `${isIn(entries) ? 'edited' : ''} ${code.versionOf(entries)}` };
}

it.each([
  [
    'src/search/index/records.ts',
    ['records', 'words', 'tallies', 'files', 'lines', ...ARTEFACT_NAMES.filter((name) => name.startsWith('facts-'))],
  ],
  ['src/archive/summarise.ts', ['summary', 'tallies']],
  ['src/search/suggest/report-words.ts', ['words']],
  ['src/facts/cited-laws/find-titles.ts', ['tallies', 'files', 'lines', 'facts-cited-laws']],
  ['src/facts/cited-laws/views.ts', []],
  ['src/facts/standing-questions/fold-section.ts', ['tallies', 'facts-standing-questions']],
  ['src/facts/timeliness/tally.ts', ['tallies']],
  ['src/facts/standing-questions/result-of-archive.ts', []],
  ['src/facts/near-duplicates/tally.ts', []],
  ['templates/report-page.tsx', []],
  ['src/site/files/report-text.ts', ['files']],
])('an edit of %s makes anew what is made by it, and what is made of that', (file, changed) => {
  const [before, after] = [artefactVersions(edited('none'), config), artefactVersions(edited(file), config)];
  expect(ARTEFACT_NAMES.filter((name) => before[name] !== after[name])).toEqual(changed);
});
