import { z } from 'zod';
import { OBSERVING } from '../../facts/registry.ts';
import { byField, FIELD_NAMES, FIELDS, type FieldKind, SUMMARISED_FIELDS } from '../../model/fields.ts';
import { LEVELS } from '../../model/level.ts';
import { SECTION_KEYS } from '../../model/report.ts';

// What a kept result must look like before it is trusted: a cache may hold anything. Only the shape is checked, not the sense.

const text = z.string();
const optionalText = text.nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item);
const witness = z.looseObject({ rule: text, text, start: z.number().nullable(), end: z.number().nullable() });
const diagnostic = z.looseObject({
  path: text,
  line: z.number().nullable(),
  column: z.number().nullable(),
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  hint: text.optional(),
  data: z.looseObject({ quote: text.optional(), sidecar: list(text).optional() }).optional(),
});

function answer<T extends z.ZodType>(value: T) {
  const conflicts = list(z.looseObject({ value, witness }));
  return z.looseObject({
    value: value.nullable(),
    status: text,
    confidence: z.number(),
    witnesses: list(witness),
    conflicts,
  });
}

function summaryField<T extends z.ZodType>(value: T) {
  return z.looseObject({ value: value.nullable(), status: text });
}

/** A node of mdast, e.g. a paragraph with its texts. */
const node: z.ZodType = z.looseObject({
  type: text,
  value: text.optional(),
  get children() {
    return list(node).optional();
  },
});

const coverage = z.looseObject(Object.fromEntries(SECTION_KEYS.map((key) => [key, z.looseObject({ state: text })])));
const keywords = list(z.looseObject({ word: text, weight: z.number(), count: z.number() }));
/** Values of fields, by their kind. */
const VALUES: Readonly<Record<FieldKind, z.ZodType>> = {
  text,
  issuer: text,
  places: list(text),
  level: z.enum(LEVELS),
  year: z.number(),
  date: text,
  reference: text,
};
const section = z.looseObject({
  key: text,
  anchor: text,
  heading: z.looseObject({ text }).nullable(),
  content: list(node),
  confidence: z.number(),
  how: list(witness),
});

const report = z.looseObject({
  id: text,
  path: text,
  sha256: text,
  byteLength: z.number(),
  format: text,
  encoding: text,
  capture: z.looseObject({}),
  genre: z.looseObject({ isReport: z.boolean(), confidence: z.number(), witnesses: list(witness) }),
  ...byField(FIELD_NAMES, (name) => answer(VALUES[FIELDS[name].kind])),
  regionCode: optionalText,
  preamble: list(node),
  sections: list(section),
  signature: list(node),
  coverage,
  keywords,
  spans: list(z.looseObject({ start: z.number(), end: z.number(), use: text, rule: optionalText })),
  rawText: text,
  diagnostics: list(diagnostic),
});

const summary = z.looseObject({
  id: text,
  ownId: text,
  saidId: optionalText,
  fingerprint: text,
  likeness: text,
  path: text,
  digest: text,
  ...byField(SUMMARISED_FIELDS, (name) => summaryField(VALUES[FIELDS[name].kind])),
  regionCode: optionalText,
  capturedOn: optionalText,
  sections: list(z.looseObject({ key: text })),
  coverage,
  keywords,
  chars: z.number(),
});

const passages = list(z.looseObject({ anchor: text, text }));
const records = list(z.looseObject({ report: z.looseObject({ id: text }), scope: text, passages }));
const words = list(text);
const place = z.looseObject({ report: text, scope: text, anchor: text, from: z.number(), to: z.number(), rule: text });
const facts = z.looseObject({ facts: list(z.looseObject({ at: place.nullable() })) });
const anyTally = z.looseObject({}).or(list(z.unknown()));
const tallies = z.looseObject(Object.fromEntries(OBSERVING.map(({ id }) => [id, anyTally])));
const kept = z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number(), changedAt: z.number() });
const placed = list(z.looseObject({ file: text, kept }));
const files = placed;
const lines = z.looseObject({ report: text, findings: z.record(text, z.looseObject({ jsonl: text, csv: text })) });

const tally = z.looseObject({
  reports: list(
    z.looseObject({
      facts: z.looseObject({ id: text, place: list(text) }),
      laws: list(z.looseObject({ name: text, count: z.number() })),
    }),
  ),
  words: list(z.tuple([text, z.number()])),
  counts: list(z.tuple([text, z.number(), z.number()])),
});
const captured = z.looseObject({
  report: z.looseObject({
    ...{ digest: text, captureKey: text, summary, files },
    answers: list(
      z.looseObject({ slug: text, query: text, sections: list(z.looseObject({ scope: text, count: z.number() })) }),
    ),
  }),
  diagnostics: list(diagnostic),
});
const refs = z.looseObject({ ids: list(text), links: list(text), repeatedIds: list(text), lostAnchors: list(text) });

/** Shapes of kept results by kind, and of what else is kept. */
export const SHAPES = {
  report,
  summary,
  records,
  words,
  files,
  /** Findings of a comparison, whatever it is. */
  facts,
  lines,
  tallies,
  /** A capture that became a report. */
  capture: z.looseObject({ digest: text, diagnostics: list(diagnostic) }),
  /** The same with the results that a build holds of it. */
  captured,
  /** A report's share of a reader. */
  share: z.looseObject({ html: text, refs }),
  /** A content that is kept. */
  kept,
  /** A rendered page, and what the link check needs of it. */
  page: z.looseObject({ kept, refs }),
  /** What the pages of a site lead to. */
  targets: z.looseObject({ files: list(text), pages: z.record(text, list(z.number())) }),
  /** What suggestions need of a shard of the reports. */
  tally,
  /** What comparisons show. */
  views: list(z.looseObject({ name: text, title: text, blocks: list(z.looseObject({ kind: text })) })),
  /** Files that were made together. */
  placed,
  /** A whole site. */
  whole: z.looseObject({ files: placed, pages: z.number() }),
} as const;

/** Whether a value read from the cache looks like one of its kind. */
export function looksLike(kind: keyof typeof SHAPES, value: unknown): boolean {
  return SHAPES[kind].safeParse(value).success;
}
