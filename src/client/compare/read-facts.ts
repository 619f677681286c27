import type { FoundFigure, FoundPart } from '../../model/compare.ts';
import { fullWidth } from '../../text/full-width.ts';

/** What is known of a report; empty words where it is not. */
export interface LoadedFacts {
  readonly issuer: string;
  readonly year: number | null;
  readonly place: string;
  readonly date: string;
  readonly capturedOn: string;
  /** Null where they could not be loaded. */
  readonly figures: readonly FoundFigure[] | null;
  readonly areas: readonly FoundPart[] | null;
}

/** Takes from the data of a report what a comparison shows; whatever is not as expected is left out. */
export function readFacts(data: unknown): LoadedFacts {
  const fields = recordIn(data, 'fields');
  const value = (name: string) => recordIn(fields, name).value;
  const { year, region } = { year: value('year'), region: value('region') };
  const findings = recordIn(data, 'findings');
  return {
    issuer: fullWidth(textOf(value('issuer'))),
    year: typeof year === 'number' ? year : null,
    place: Array.isArray(region) ? region.map(textOf).join('') : '',
    date: textOf(value('publishedOn')) || textOf(value('signedOn')),
    capturedOn: textOf(recordIn(data, 'capture').capturedOn),
    figures: listIn(findings.indicators, isFigure),
    areas: listIn(findings.topics, isPart),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function recordIn(value: unknown, key: string): Fields {
  const inner = isRecord(value) ? value[key] : null;
  return isRecord(inner) ? inner : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listIn<T>(value: unknown, isOne: (one: unknown) => one is T): readonly T[] | null {
  return Array.isArray(value) ? value.filter(isOne) : null;
}

function isFigure(value: unknown): value is FoundFigure {
  return isRecord(value) && [value.anchor, value.kind, value.unit, value.text].every((one) => typeof one === 'string');
}

function isPart(value: unknown): value is FoundPart {
  const texts = isRecord(value) ? [value.anchor, value.heading, value.outline] : [null];
  return texts.every((one) => typeof one === 'string') && isRecord(value) && Array.isArray(value.areas);
}
