import type { CaptureFormat } from '../../../src/model/document.ts';
import { mutateCapture } from '../mutate-capture.ts';
import { bytesOf, type Chance, type Changed, latin } from './change.ts';
import { mutateHtml } from './html-tags.ts';
import { mutateMarkdown } from './markdown-blocks.ts';
import { mutateMime } from './mime-parts.ts';
import { mutatePdf } from './pdf-objects.ts';
import { makeNote } from './yaml-notes.ts';
import { mutateDocx } from './zip-members.ts';

/** What damages each format at the level of its own structure; plain text has none. */
const BY_FORMAT: Readonly<Record<CaptureFormat, (bytes: Buffer, chance: Chance) => Changed<Buffer>>> = {
  text: byBytes,
  markdown: mutateMarkdown,
  html: mutateHtml,
  mhtml: mutateMime,
  docx: mutateDocx,
  pdf: mutatePdf,
};
/** The share that is damaged in its bytes alone; where nearly all of it is refused, little. */
const BYTES_ONLY: Readonly<Record<CaptureFormat, number>> = {
  text: 1,
  markdown: 0.2,
  html: 0.2,
  mhtml: 0.1,
  docx: 0.04,
  pdf: 0.05,
};
/** Beyond this a run would tell of size, not of shape. */
const LARGEST = 1_000_000;

/** Damages a capture in its structure, its bytes, or both; texts get front matter now and then. */
export function mutateStructure(format: CaptureFormat, bytes: Buffer, chance: Chance): Changed<Buffer> {
  const { random } = chance;
  const way = random();
  const first = way < BYTES_ONLY[format] ? byBytes(bytes, chance) : BY_FORMAT[format](bytes, chance);
  const both = way > 0.95 ? byBytes(first.value, chance) : { value: first.value, steps: [] };
  const noted = (format === 'text' || format === 'markdown') && random() < 0.25 ? makeNote(chance) : null;
  const value = noted === null ? both.value : Buffer.concat([Buffer.from(noted.value), both.value]);
  return {
    value: value.length > LARGEST ? bytesOf(latin(value).slice(0, LARGEST)) : value,
    steps: [...first.steps, ...both.steps, ...(noted?.steps ?? [])],
  };
}

function byBytes(bytes: Buffer, { random }: Chance): Changed<Buffer> {
  return { value: mutateCapture(bytes, random), steps: ['bytes'] };
}
