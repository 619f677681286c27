import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A labelled second-level heading. */
export interface LabelledHeading {
  readonly half: 'tune' | 'aside';
  readonly made: 'case' | 'invented';
  readonly issuer: string;
  readonly year: number;
  /** Keys of areas, sorted and joined by `+`; `-` for none. */
  readonly areas: string;
  readonly first: string;
  readonly second: string;
  readonly heading: string;
  readonly text: string;
}

/** The labelled headings, in the order of their file. */
export function readHeadings(): LabelledHeading[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'headings.tsv'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [half, made, issuer = '', year, areas = '', first = '', second = '', heading = '', text = ''] =
      line.split('\t');
    if ((half !== 'tune' && half !== 'aside') || (made !== 'case' && made !== 'invented')) throw new Error(line);
    return [{ half, made, issuer, year: Number(year), areas, first, second, heading, text }];
  });
}
