import { Parser } from 'htmlparser2';

/** What a paragraph style says that matters here. */
export interface ParagraphStyle {
  readonly basedOn: string | null;
  readonly outlineLevel: number | null;
  readonly numId: string | null;
  readonly level: number;
  readonly align: string | null;
}
type Draft = { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] };

/** Reads the paragraph styles of `word/styles.xml` by id, values inherited through `basedOn` filled in. */
export function parseStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, Draft>();
  let style: Draft | undefined;
  const openers: Readonly<Record<string, (a: Record<string, string>) => void>> = {
    'w:style': (a) => {
      style = { basedOn: null, outlineLevel: null, numId: null, level: 0, align: null };
      if (a['w:type'] === 'paragraph') styles.set(a['w:styleId'] ?? '', style);
    },
    'w:basedOn': (a) => {
      if (style) style.basedOn = a['w:val'] ?? null;
    },
    'w:outlineLvl': (a) => {
      if (style) style.outlineLevel = Number(a['w:val'] ?? 9);
    },
    'w:numId': (a) => {
      if (style) style.numId = a['w:val'] ?? null;
    },
    'w:ilvl': (a) => {
      if (style) style.level = Number(a['w:val'] ?? 0);
    },
    'w:jc': (a) => {
      if (style) style.align = a['w:val'] ?? null;
    },
  };
  const parser = new Parser({ onopentag: (name, attributes) => openers[name]?.(attributes) }, { xmlMode: true });
  parser.end(xml);
  return new Map([...styles.keys()].map((id) => [id, inherited(styles, id)]));
}

/** Follows `basedOn` at most ten steps, so that a circle of styles ends. */
function inherited(styles: ReadonlyMap<string, Draft>, id: string): ParagraphStyle {
  const own: Draft = { basedOn: null, outlineLevel: null, numId: null, level: 0, align: null };
  let next: string | null = id;
  for (let step = 0; next !== null && step < 10; step++) {
    const style = styles.get(next);
    if (!style) break;
    own.outlineLevel ??= style.outlineLevel;
    own.align ??= style.align;
    if (own.numId === null && style.numId !== null) {
      own.numId = style.numId;
      own.level = style.level;
    }
    next = style.basedOn;
  }
  return own;
}
