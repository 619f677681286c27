import { expect, it } from 'vitest';
import { classWords, MOST_CLASS_CHARACTERS } from '../../src/ingest/html/class-words.ts';

it('takes names apart, each once', () => {
  expect(classWords(' main\twide main\n')).toEqual(['main', 'wide']);
  expect(classWords()).toEqual([]);
});

it('looks at no more than real elements have', () => {
  const fill = 'a '.repeat(MOST_CLASS_CHARACTERS / 2 - 2);
  expect(classWords(`${fill}hide`)).toContain('hide');
  expect(classWords(`${fill}aahide`)).not.toContain('aahide');
});
