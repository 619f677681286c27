import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../scripts/support/format-diagnostics.ts';
import { faultsOf, UsageError } from '../../scripts/support/told-fault.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { runScript } from '../support/run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what ends a command', () => {
  it.each([
    [new UsageError('No.'), 'usage', 'No.'],
    [
      Object.assign(new Error('EACCES: no, open x'), { code: 'EACCES', syscall: 'open' }),
      'system',
      'EACCES: no, open x',
    ],
    [new TypeError('x is not a function'), 'unexpected', 'x is not a function'],
    ['a text', 'unexpected', 'a text'],
    [null, 'unexpected', 'null'],
  ])('%j is told as %s', (error, rule, words) => {
    const [fault, ...more] = faultsOf(error, 'npm run build --');
    expect([fault?.rule, fault?.path, more]).toEqual([rule, 'npm run build', []]);
    expect(fault?.message).toContain(words);
    expect(JSON.stringify(fault)).not.toContain('    at ');
  });

  it.each([
    ['a wrong flag', ['--seed', 'x', '--json'], 'usage'],
    ['a wrong number', ['--json', '--jobs', 'x'], 'usage'],
    ['no seeds', ['--seeds', path.join(folder, 'none'), '--json'], 'no-seeds'],
    ['an impossible path', ['--out', path.join(folder, 'file/site'), '--json'], 'output-unwritable'],
  ])('is one JSON object with --json: %s', async (_name, args, rule) => {
    writeFileSync(path.join(folder, 'file'), '');
    const { code, stdout, stderr } = await runScript('build', args);
    const told = JSON.parse(stdout);
    expect([code, stderr, told.ok, told.diagnostics[0].rule]).toEqual([1, '', false, rule]);
    expect(told.timings).toBeTypeOf('object');
  });
});

describe('what a terminal is shown', () => {
  const evil = '\u001b]0;x\u0007\u009b2J\u202e';
  const shown = '\\x1b]0;x\\x07\\x9b2J\\u202e';
  const about = (fault: Partial<Diagnostic>): Diagnostic => ({
    path: 'a.txt',
    line: 1,
    column: null,
    rule: 'r',
    severity: 'error',
    message: 'm',
    ...fault,
  });

  it('has no control character of a path, message or hint', () => {
    const fault = about({ path: `${evil}\n.txt`, message: evil, hint: evil });
    expect(formatDiagnostics([fault])).toBe(`${shown}\\x0a.txt:1: error: ${shown} [r]\n    → ${shown}\n`);
  });

  it('has no line that poses as another message', () => {
    expect(formatDiagnostics([about({ message: 'a\nb.txt: error: x' })])).toBe(
      'a.txt:1: error: a\n    b.txt: error: x [r]\n',
    );
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/g;
  const text = `2023年度包场镇法治${evil}政府建设工作报告</h1><p>${evil}一、存在的不足${evil}</p>`;
  const page = `<title>${evil}</title><meta charset="utf-8"><h1>${text}<p>来源:${evil}某某</p>`;

  it.each([
    ['audit', 'the name of a capture', 'a\u001b[31m\u202e.html', '\\x1b'],
    ['audit', 'what a capture holds', 'a.html', '\\x1b'],
    ['explain', 'what a capture holds', 'a.html', '\\x1b'],
    ['add', 'what a capture holds', 'a.html', '\\x1b'],
  ])('%s escapes %s', async (script, _what, name, shown) => {
    const seeds = path.join(folder, 'seeds');
    mkdirSync(seeds, { recursive: true });
    const file = path.join(seeds, name);
    writeFileSync(file, page);
    const others = ['--dry-run', '--seeds', path.join(folder, 'none')];
    const args = { audit: ['--seeds', seeds], explain: [file], add: [file, ...others] }[script] ?? [];
    const { stdout, stderr } = await runScript(script, args);
    expect((stdout + stderr).match(OBEYED)).toBeNull();
    expect(stdout + stderr).toContain(shown);
    rmSync(seeds, { recursive: true });
  });
});
