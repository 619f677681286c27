import { expect, it } from 'vitest';
import { looksLike } from '../../../src/pipeline/artefacts/shapes.ts';

const told = {
  path: 'a.txt',
  line: 1,
  column: 1,
  rule: 'lost-character',
  severity: 'warning',
  message: 'In "202412月" …',
};

it.each([
  ['without data', told, true],
  ['with the words it quotes', { ...told, data: { quote: '202412月' } }, true],
  ['with lines of a sidecar', { ...told, data: { sidecar: ['year: 2024'] } }, true],
  ['whose words are none', { ...told, data: { quote: 202412 } }, false],
  ['whose lines are none', { ...told, data: { sidecar: 'year: 2024' } }, false],
])('a kept message %s', (_how, diagnostic, trusted) => {
  expect(looksLike('capture', { digest: 'a', diagnostics: [diagnostic] })).toBe(trusted);
});
