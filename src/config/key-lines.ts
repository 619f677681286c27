// e.g. `// note`, `/* note */`, `'title'`, `limits`, `{`
const TOKEN =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|[\w$]+|\n|[^\s]/gu;
const COMMENT = /^\/[/*]/;
const QUOTED = /^(['"`])(.*)\1$/su;
const CLOSER = /^[)\]}]$/;

/** An open bracket: what stands in it lies under `path`, then its current key or index. */
interface Frame {
  readonly bracket: string;
  readonly path: readonly string[];
  /** Current key of an object, `''` where none was read yet, or index in a list. */
  step: string | number;
}

/**
 * Lines (from 1) of the keys in a config file's source, by their paths; items of a list by their numbers:
 * `{ questions: [{ query: 'x' }] }` → questions, questions.0, questions.0.query, all in line 1.
 */
export function readKeyLines(source: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const frames: Frame[] = [];
  let [line, word] = [1, ''];
  for (const [token] of source.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token !== '\n' && !COMMENT.test(token)) {
      if (frame?.bracket === '[' && token !== ']' && token !== ',') note(lines, stepsOf(frame), line);
      if (frame?.bracket === '{' && token === ':' && frame.step === '') {
        frame.step = QUOTED.exec(word)?.[2] ?? word;
        note(lines, stepsOf(frame), line);
      } else follow(frames, token);
      word = token;
    }
    line += token.split('\n').length - 1;
  }
  return lines;
}

/** Opens and closes brackets, and goes on at a comma. */
function follow(frames: Frame[], token: string): void {
  const frame = frames.at(-1);
  if (token === '{' || token === '(') frames.push({ bracket: token, path: stepsOf(frame), step: '' });
  else if (token === '[') frames.push({ bracket: token, path: stepsOf(frame), step: 0 });
  else if (CLOSER.test(token)) frames.pop();
  else if (token === ',' && frame !== undefined) frame.step = typeof frame.step === 'number' ? frame.step + 1 : '';
}

function stepsOf(frame: Frame | undefined): readonly string[] {
  if (frame === undefined) return [];
  return frame.step === '' ? frame.path : [...frame.path, String(frame.step)];
}

function note(lines: Map<string, number>, path: readonly string[], line: number): void {
  const name = path.join('.');
  if (!lines.has(name)) lines.set(name, line);
}
