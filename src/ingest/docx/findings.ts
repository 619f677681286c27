import type { Note } from './note-lines.ts';

/** Why text of a part is left out. */
export type LeftOut = 'deleted' | 'readings' | 'codes' | 'alternatives' | 'separators';

/** What is known of a part besides its lines. */
export interface Findings {
  /** Characters that are left out, by why. */
  readonly leftOut: Map<LeftOut, number>;
  /** Signs of symbol fonts that no table knows. */
  unknownSigns: number;
  /** Charts and embedded objects, drawn as pictures. */
  objects: number;
  /** Pictures by what they refer to: one is often named twice, for newer programs and older ones. */
  readonly pictures: Set<string>;
  /** Instructions of fields that Word shows something for and that have no stored result. */
  readonly computed: string[];
  hasBody: boolean;
  readonly unread: { readonly part: string; readonly reason: string }[];
  /** Footnotes or endnotes that this part holds. */
  readonly notes: Note[];
}

export function newFindings(): Findings {
  return {
    leftOut: new Map(),
    unknownSigns: 0,
    objects: 0,
    pictures: new Set(),
    computed: [],
    hasBody: false,
    unread: [],
    notes: [],
  };
}

/** Counts characters that stand in a part and are not in its lines. */
export function leaveOut({ leftOut }: Findings, why: LeftOut, characters: number): void {
  if (characters > 0) leftOut.set(why, (leftOut.get(why) ?? 0) + characters);
}
