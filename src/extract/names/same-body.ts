import { squeeze } from '../lines/normalise.ts';

/** Whether two names mean one body: 蛟川街道 and 蛟川街道办事处. */
export function sameBody(a: string, b: string): boolean {
  return core(a) === core(b);
}

function core(name: string): string {
  return squeeze(name).replace(/(人民政府|街道办事处|办事处|街道办|党委政府|政府)$/, (end) =>
    end.startsWith('街道') ? '街道' : '',
  );
}
