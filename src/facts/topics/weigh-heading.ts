import { type FoundWord, findWords } from './find-words.ts';

/** Clauses that say by what means or to what end something is done, and how much of the weight of their words counts. */
export const MINOR_CLAUSES: readonly MinorClause[] = [
  { pattern: /^以.*(?:为|促|破|引领|统领|护航|助推)/u, where: 'anywhere', share: 0.45, example: '以党建为统领' },
  {
    pattern: /^(?:营造|筑牢|夯实|厚植|确保|保障|促进|助推|激发|把牢|守牢|守住)/u,
    where: 'later',
    share: 0.5,
    example: '筑牢法治建设根基',
  },
  {
    pattern: /^(?:不断|全面|持续|切实|有效|有力)?(?:提升|提高|增强|维护|推动|服务)/u,
    where: 'later',
    share: 0.7,
    example: '提升依法行政水平',
  },
];
/** How much of it counts in clauses after the first. */
const LATER_CLAUSE = 0.85;

interface MinorClause {
  readonly pattern: RegExp;
  /** `later`: not as the first clause, where it says what is done. */
  readonly where: 'anywhere' | 'later';
  readonly share: number;
  readonly example: string;
}

/** The words of a heading, each weighed by its clause; of the clauses that have words, the most telling counts in full. */
export function weighHeading(heading: string): FoundWord[] {
  const clauses = clausesOf(heading).filter(({ words }) => words.length > 0);
  const most = Math.max(...clauses.map(({ share }) => share));
  return clauses.flatMap(({ start, share, words }) =>
    words.map((word) => ({ ...word, at: start + word.at, weight: (word.weight * share) / most })),
  );
}

function clausesOf(heading: string): { start: number; share: number; words: FoundWord[] }[] {
  let next = 0;
  return heading.split(/[,。;:、]/u).map((clause, i) => {
    const start = next;
    next += clause.length + 1;
    const minor = MINOR_CLAUSES.find(({ pattern, where }) => (i > 0 || where === 'anywhere') && pattern.test(clause));
    const share = (minor?.share ?? 1) * (i === 0 ? 1 : LATER_CLAUSE);
    return { start, share, words: findWords(clause) };
  });
}
