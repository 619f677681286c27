import { type Attributes, parseXml } from './parse-xml.ts';

/** What a style says that matters here. Ids are one name space for paragraph, character and numbering styles. */
export interface ParagraphStyle {
  readonly basedOn: string | null;
  readonly outlineLevel: number | null;
  readonly numId: string | null;
  /** `null` where no style of the chain names a level. */
  readonly level: number | null;
  readonly align: string | null;
  /** Text in this style is hidden, `w:vanish`. */
  readonly hidden: boolean | null;
  /** Name shown in Word, e.g. `toc 1`. */
  readonly name: string;
}
type Draft = { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] };
const NEW_STYLE: Draft = {
  basedOn: null,
  outlineLevel: null,
  numId: null,
  level: null,
  align: null,
  hidden: null,
  name: '',
};

/** Chains of `basedOn` are followed this far, so that a circle of styles ends. */
export const MOST_STEPS = 10;
/** Values by which Word switches a property off. */
export const OFF = /^(?:0|false|off|none)$/;

const SETTERS: ReadonlyMap<string, (value: string | undefined) => Partial<Draft>> = new Map<
  string,
  (value: string | undefined) => Partial<Draft>
>([
  ['w:name', (value) => ({ name: value ?? '' })],
  ['w:basedOn', (value) => ({ basedOn: value ?? null })],
  ['w:outlineLvl', (value) => ({ outlineLevel: Number(value ?? 9) })],
  ['w:numId', (value) => ({ numId: value ?? null })],
  ['w:ilvl', (value) => ({ level: Number(value ?? 0) })],
  ['w:jc', (value) => ({ align: value ?? null })],
  ['w:vanish', (value) => ({ hidden: !OFF.test(value ?? '') })],
]);

/** Reads the styles of `styles.xml` by id, values inherited through `basedOn` filled in. */
export function parseStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, Draft>();
  let style: Draft | undefined;
  const open = (name: string, a: Attributes): void => {
    if (name === 'w:style') {
      style = { ...NEW_STYLE };
      styles.set(a['w:styleId'] ?? '', style);
    } else if (style) Object.assign(style, SETTERS.get(name)?.(a['w:val']));
  };
  parseXml(xml, { open });
  return new Map([...styles.keys()].map((id) => [id, inherited(styles, id)]));
}

function inherited(styles: ReadonlyMap<string, Draft>, id: string): ParagraphStyle {
  const own: Draft = { ...NEW_STYLE, name: styles.get(id)?.name ?? '' };
  let next: string | null = id;
  for (let step = 0; next !== null && step < MOST_STEPS; step++) {
    const style = styles.get(next);
    if (!style) break;
    own.outlineLevel ??= style.outlineLevel;
    own.align ??= style.align;
    own.numId ??= style.numId;
    own.level ??= style.level;
    own.hidden ??= style.hidden;
    next = style.basedOn;
  }
  return own;
}
