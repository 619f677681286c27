import type { PageView, TextItem } from './page-runs.ts';

/** What PDF.js tells of an annotation that this project looks at. */
export interface PageAnnotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly textContent?: readonly string[];
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** Text that stands on a page beside its own: values of form fields as if they were printed, and notes laid over it. */
export interface FieldTexts {
  readonly items: readonly TextItem[];
  readonly notes: readonly string[];
}

/** A field without a size of its own has its text as large as its box allows, at most this, points. */
const LARGEST = 16;
/** Lines of a field stand this many sizes apart. */
const LEADING = 1.4;
/** Fields whose value is shown as text: typed and chosen ones. */
const SHOWN = new Set(['Tx', 'Ch']);

/** Annotations whose words are of one who read the page; those of a link say where it leads. */
const REMARKS = new Set(
  'Text FreeText Highlight Underline Squiggly StrikeOut Caret Ink Line Square Circle Polygon PolyLine Stamp'.split(' '),
);

/** Reads what annotations show. */
export function fieldTexts(annotations: readonly PageAnnotation[], view: PageView): FieldTexts {
  const seen = annotations.filter(({ hidden }) => !hidden);
  const fields = seen.map((annotation) => ({ annotation, lines: fieldLines(annotation) }));
  return {
    items: fields.flatMap(({ annotation, lines }) => toItems(annotation, lines, view)),
    notes: fields
      .filter(({ lines }) => lines.length === 0)
      .map(({ annotation }) => noteText(annotation))
      .filter((text) => text !== ''),
  };
}

/** The value of a field that is shown as text, by line. */
function fieldLines({ fieldType, fieldValue }: PageAnnotation): string[] {
  if (!SHOWN.has(fieldType ?? '')) return [];
  return (Array.isArray(fieldValue) ? fieldValue : [fieldValue])
    .filter((value) => typeof value === 'string')
    .join('\n')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

function toItems(
  { rect, defaultAppearanceData }: PageAnnotation,
  lines: readonly string[],
  view: PageView,
): TextItem[] {
  const box = boxOf(rect ?? [], view);
  const height = box.bottom - box.top;
  const stated = defaultAppearanceData?.fontSize;
  const size = stated || Math.max(1, Math.min(LARGEST, (height / Math.max(1, lines.length)) * 0.7));
  // One line stands in the middle of its box, several begin at its top; as the view has it, y grows downwards.
  const first = lines.length > 1 ? box.top + size : (box.top + box.bottom) / 2 + size * 0.35;
  return lines.map((str, i) => ({
    str,
    transform: uprightAt(box.left, first + i * size * LEADING, view),
    width: Math.min(box.right - box.left, str.length * size),
    height: size,
    fontName: '',
  }));
}

/** Where a field lies as the page is seen. */
function boxOf([x1 = 0, y1 = 0, x2 = x1, y2 = y1]: readonly number[], { transform }: PageView) {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The transform in the page's own space of text that is seen upright at this place: the view undone. */
function uprightAt(x: number, y: number, { transform }: PageView): number[] {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
  const [dx, dy] = [x - e, y - f];
  const area = a * d - b * c;
  return [a, c, -b, -d, (d * dx - c * dy) / area, (a * dy - b * dx) / area];
}

/** What the appearance of an annotation shows, or else the remark in it. */
function noteText({ subtype, textContent, contentsObj }: PageAnnotation): string {
  const shown = (textContent?.join('') ?? '').trim();
  return shown !== '' || !REMARKS.has(subtype ?? '') ? shown : (contentsObj?.str ?? '').trim();
}
