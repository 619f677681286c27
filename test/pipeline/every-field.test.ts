import { describe, expect, it } from 'vitest';
import { describeReport } from '../../scripts/support/describe-report.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { NOTE_KEYS, parseNote } from '../../src/ingest/corrections.ts';
import { FIELD_NAMES, FIELDS, type FieldKind, type KindValues, SUMMARISED_FIELDS } from '../../src/model/fields.ts';
import { looksLike } from '../../src/pipeline/artefacts/shapes.ts';
import { reportJson } from '../../src/site/files/report-json.ts';
import { reportLine } from '../../src/site/files/report-line.ts';
import { reportsCsv } from '../../src/site/files/reports-csv.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleReport } from '../support/sample-report.ts';

// What derives from the table of fields; a list of fields written by hand again fails here with the next field.

const SAID: KindValues = {
  text: '甲',
  issuer: '甲镇',
  places: ['天津市', '武清区'],
  level: 'zone',
  year: 2020,
  date: '2022-01-10',
  reference: '甲政发〔2022〕1号',
};
/** What no value of the kind may be. */
const WRONG: Readonly<Record<FieldKind, unknown>> = {
  text: 1,
  issuer: 1,
  places: '天津市',
  level: 'town',
  year: '2020',
  date: 1,
  reference: 1,
};
const config = sampleConfig();
const report = sampleReport();
const summary = summarise(report);
const note = (yaml: string) => parseNote({ path: 'a.meta.md', yaml, lineOffset: 1 });

describe.each(FIELD_NAMES)('%s', (name) => {
  const { kind } = FIELDS[name];

  it('is settled by a sidecar with a value of its kind or null, and with nothing else', () => {
    expect(NOTE_KEYS).toContain(name);
    expect(note(`${name}: ${JSON.stringify(SAID[kind])}`).corrections).toEqual({ [name]: SAID[kind] });
    expect(note(`${name}: null`).corrections).toEqual({ [name]: null });
    expect(() => note(`${name}: ${JSON.stringify(WRONG[kind])}`)).toThrow(`"${name}": expected`);
  });

  it('is trusted from the cache with a value of its kind only', () => {
    const kept = (value: unknown) => ({ ...report, [name]: { ...report[name], value } });
    const values = [SAID[kind], null, WRONG[kind]];
    expect(values.map((value) => looksLike('report', kept(value)))).toEqual([true, true, false]);
  });

  it('stands in report.json, reports.jsonl and what extract prints', () => {
    const { value } = report[name];
    expect(JSON.parse(String(reportJson(report, config).content)).fields[name]).toEqual(report[name]);
    expect(reportLine(report, config)[name]).toEqual(value);
    expect(toContract(report)[name]).toEqual(value);
    expect(toContract(report).witnesses[name]).toEqual(report[name].witnesses);
  });
});

describe.each(SUMMARISED_FIELDS)('%s of a summary', (name) => {
  it('is the answer without its witnesses, checked when it comes from the cache', () => {
    const { value, status, confidence } = report[name];
    expect(summary[name]).toEqual({ value, status, confidence });
    const wrong = { ...summary, [name]: { ...summary[name], value: WRONG[FIELDS[name].kind] } };
    expect([summary, wrong].map((kept) => looksLike('summary', kept))).toEqual([true, false]);
  });
});

it('has a line each in what add prints', () => {
  const lines = describeReport(report).split('\n');
  expect(lines.indexOf('  sections:')).toBe(FIELD_NAMES.length);
});

it('order and names of the columns of reports.csv stay', () => {
  const [head] = String(reportsCsv(buildArchive([summary]), config).content).split('\r\n');
  expect(
    head
      ?.replace(/[\ufeff"]/g, '')
      .split(',')
      .slice(0, 13),
  ).toEqual([
    'id',
    'title',
    'title_status',
    'issuer',
    'province',
    'region',
    'region_code',
    'level',
    'year',
    'published_on',
    'signed_on',
    'captured_on',
    'measures',
  ]);
});

it('order and names of what extract prints and reports.jsonl begins with stay', () => {
  const told = Object.keys(reportLine(report, config)).slice(1, 12);
  expect(Object.keys(toContract(report)).slice(3, 14)).toEqual(told);
  expect(told.slice(0, 6)).toEqual(['title', 'titleDerived', 'issuer', 'region', 'regionCode', 'level']);
  expect(told.slice(6)).toEqual(['year', 'publishedOn', 'signedOn', 'source', 'documentNumber']);
});
