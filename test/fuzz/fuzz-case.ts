import type { CaptureInput } from '../../src/ingest/ingest.ts';
import type { CaptureFormat } from '../../src/model/document.ts';
import { pick, type Random, randomFrom } from './random.ts';
import type { BaseGroup } from './read-bases.ts';
import { mutateStructure } from './structure/mutate-structure.ts';
import { makeNote } from './structure/yaml-notes.ts';

/** A damaged capture, made of its seed alone. */
export interface FuzzCase {
  readonly seed: number;
  readonly input: CaptureInput & { readonly bytes: Buffer };
  /** What was done to it. */
  readonly steps: readonly string[];
  /** Whether all that a build makes of it is to be made. */
  readonly wholeJob: boolean;
}

const LIMITS = { maxCaptureBytes: 20_000_000, maxUnfoldedBytes: 50_000_000, maxPages: 50 };

/** Makes the case of a seed; `only` keeps to one format. */
export function makeCase(seed: number, groups: readonly BaseGroup[], only?: CaptureFormat): FuzzCase {
  const random = randomFrom(seed);
  const group = only === undefined ? shared(groups, random) : groups.find(({ format }) => format === only);
  if (group === undefined) throw new Error(`no captures of the format "${only}"`);
  const base = pick(group.bases, random);
  const chance = { random, donor: pick(group.bases, random).bytes };
  const { value: bytes, steps } = mutateStructure(base.format, base.bytes, chance);
  const note = random() < 0.12 ? makeNote(chance) : null;
  const sidecar = note && { path: `${base.name}.meta.md`, text: note.value };
  return {
    seed,
    input: { path: base.name, bytes, sidecar, limits: LIMITS },
    steps: [...steps, ...(note?.steps.map((step) => `sidecar ${step}`) ?? [])],
    wholeJob: random() < 0.25,
  };
}

function shared(groups: readonly BaseGroup[], random: Random): BaseGroup | undefined {
  let place = random() * groups.reduce((sum, { share }) => sum + share, 0);
  return groups.find(({ share }) => {
    place -= share;
    return place < 0;
  });
}
