import type { Attributes, Tag } from './stream-tags.ts';

type Reader = (attributes: Attributes) => readonly (string | undefined)[];

/** Fields that draw something else than their value. */
const WITHOUT_VALUE = /^(?:hidden|checkbox|radio|range|color|file)$/i;

/** Elements that draw texts of their attributes, beside the text they stand in: pictures, fields, choices. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['img', ({ alt }) => [alt]],
  ['image', ({ alt }) => [alt]],
  ['input', ({ type = '', value, placeholder, alt }) => field(type.trim(), [value, placeholder, alt])],
  ['textarea', ({ placeholder }) => [placeholder]],
  ['option', ({ label }) => [label]],
  ['optgroup', ({ label }) => [label]],
]);

/** What a browser draws of the attributes of a tag. */
export function attributeTexts({ name, attributes, foreign }: Tag): string[] {
  const texts = foreign ? [] : (READERS.get(name)?.(attributes) ?? []);
  return texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));
}

function field(type: string, [value, placeholder, alt]: readonly (string | undefined)[]): (string | undefined)[] {
  if (/^password$/i.test(type)) return [placeholder];
  if (WITHOUT_VALUE.test(type)) return [];
  return /^image$/i.test(type) ? [alt ?? value] : [value || placeholder];
}
