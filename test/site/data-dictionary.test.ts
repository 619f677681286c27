import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { serialise } from '../../src/html/serialise.ts';
import { LEVELS, SECTION_KEYS } from '../../src/model/report.ts';
import { readNotes } from '../../src/pipeline/pages/read-notes.ts';
import { reportLine } from '../../src/site/files/report-line.ts';
import { reportsCsv } from '../../src/site/files/reports-csv.ts';
import { urls } from '../../src/site/urls.ts';
import { noteToHast } from '../../templates/note-to-hast.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleReport } from '../support/sample-report.ts';

const tree = readNotes().find(({ name }) => name === 'data')?.tree ?? { type: 'root', children: [] };
const note = serialise({ type: 'root', children: noteToHast(tree) }, '/');
const line = reportLine(sampleReport(), sampleConfig());
const columns = String(reportsCsv(buildArchive([]), sampleConfig()).content)
  .replace(/[\ufeff"\r\n]/g, '')
  .split(',');
const sectionColumns = SECTION_KEYS.map((key) => key.replace('-', '_'));

describe('the page about data explains', () => {
  it.each(Object.keys(line))('the field %s of reports.jsonl', (field) =>
    expect(note).toContain(`<code>${field}</code>`),
  );
  it.each(Object.keys(line.sections[0] ?? {}))('the field %s of a section', (field) =>
    expect(note).toContain(`<code>${field}</code>`),
  );
  it.each(columns.filter((column) => !sectionColumns.includes(column)))('the column %s of reports.csv', (column) =>
    expect(note).toContain(`<code>${column}</code>`),
  );
  it.each([...SECTION_KEYS, ...LEVELS])('the value %s', (value) => expect(note).toContain(`<code>${value}</code>`));
  it.each([urls.reportsJsonl(), urls.reportsCsv(), urls.feed(), urls.questionFeed('SLUG'), urls.sitemap()])(
    'the file %s',
    (url) => expect(note).toContain(url),
  );
});
