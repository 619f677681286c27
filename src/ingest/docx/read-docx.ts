import { countComments, printedAround } from './besides-text.ts';
import { findMainPart, type MainPart, NoDocumentError } from './find-parts.ts';
import { openPackage, type Package } from './open-package.ts';
import { type DocumentParts, parseDocument } from './parse-document.ts';
import { mayBeCut, parseNumbering } from './parse-numbering.ts';
import { parseStyles } from './parse-styles.ts';
import { readEmbedded } from './read-embedded.ts';
import { readNotes } from './read-notes.ts';
import type { Reading, WordText } from './reading.ts';
import { CUT_NUMBERS, twiceRemarks } from './remarks.ts';

/** Reads a `.docx` as lines: paragraphs with Word's automatic numbers, table rows, embedded chunks, then footnotes and endnotes. */
export async function readDocx(bytes: Uint8Array, reading: Reading): Promise<WordText> {
  const pack = await openPackage(bytes, reading.budget);
  const main = await findMainPart(pack);
  const parts = await partsOf({ pack, main, reading });
  const { parts: embedded, remarks } = await readEmbedded({ pack, relations: main.relations, reading, readDocx });
  const { notes, remarks: ofNotes } = await readNotes({ pack, main, parts });
  const found = parseDocument(await pack.text(main.name), { ...parts, embedded, notes });
  if (!found.hasBody) throw new NoDocumentError(`${main.name} is no text of Word`);
  const cut = mayBeCut(parts.numbering) ? [CUT_NUMBERS] : [];
  const beside = [...cut, ...(await countComments(pack, main)), ...(await printedAround({ pack, main, parts }))];
  return { drafts: found.drafts, found, remarks: [...twiceRemarks(pack.twice), ...remarks, ...ofNotes, ...beside] };
}

interface Opened {
  readonly pack: Package;
  readonly main: MainPart;
  readonly reading: Reading;
}

async function partsOf({ pack, main, reading }: Opened): Promise<DocumentParts> {
  const [style = ''] = main.named('styles');
  const [number = ''] = main.named('numbering');
  const styles = parseStyles(await pack.text(style));
  const numbering = parseNumbering(await pack.text(number), styles);
  return { styles, numbering, maxCharacters: reading.limits.maxTextCharacters };
}
