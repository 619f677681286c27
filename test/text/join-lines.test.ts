import { expect, it } from 'vitest';
import { joinLines } from '../../src/text/join-lines.ts';

it.each(['', '\n', 'a', ' a ', 'a\nb', ' a \n\t b ', '\na', 'a\n', 'a \n \n\u3000\nb', '\n\n', 'a  b\nc'])(
  'joins lines as a pattern would: %j',
  (text) => {
    for (const glue of ['', ' ']) expect(joinLines(text, glue)).toBe(text.replace(/\s*\n\s*/gu, glue));
  },
);
