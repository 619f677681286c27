import { symbolOf } from './symbols.ts';

/** What a form field offers, and which of it is chosen. */
export interface FormChoice {
  readonly entries: string[];
  /** Place of the entry, or 1 and 0 for a box that is checked or not. */
  chosen: number | null;
}

/** A field without stored result: what its instruction says, and what a form offers. */
export interface BareField {
  readonly instruction: string;
  readonly choice: FormChoice;
}

/** Fields whose words Word makes of the file alone; the instruction is matched without the spaces around it. */
const VALUES: readonly {
  readonly pattern: RegExp;
  readonly example: string;
  readonly value: (match: RegExpMatchArray, choice: FormChoice) => string | undefined;
}[] = [
  { pattern: /^FORMDROPDOWN\b/i, example: 'FORMDROPDOWN', value: (_, c) => c.entries[c.chosen ?? 0] },
  { pattern: /^FORMCHECKBOX\b/i, example: 'FORMCHECKBOX', value: (_, c) => (c.chosen ? '☑' : '☐') },
  { pattern: /^QUOTE\s+["“]([^"”]*)["”]$/i, example: 'QUOTE "一、"', value: ([, words]) => words },
  {
    pattern: /^SYMBOL\s+(\d{1,5})\s+\\f\s+"([^"]*)"/i,
    example: 'SYMBOL 254 \\f "Wingdings"',
    value: ([, code, font]) => symbolOf(font ?? '', Number(code).toString(16)),
  },
  { pattern: /^MACROBUTTON\s+\S+\s+(.+)$/i, example: 'MACROBUTTON NoMacro [单击此处]', value: ([, words]) => words },
];

/** Fields for which Word shows something that is not in the file, or not as it is shown. */
const COMPUTED =
  /^(?:=|ADVANCE|AUTHOR|AUTONUM|AUTONUMLGL|AUTONUMOUT|AUTOTEXT|AUTOTEXTLIST|BARCODE|COMMENTS|CREATEDATE|DATE|DISPLAYBARCODE|DOCPROPERTY|DOCVARIABLE|EDITTIME|EQ|FILENAME|FILESIZE|FILLIN|FORMDROPDOWN|FORMTEXT|GOTOBUTTON|IF|INCLUDETEXT|INFO|KEYWORDS|LASTSAVEDBY|LISTNUM|MACROBUTTON|MERGEFIELD|NOTEREF|NUMCHARS|NUMPAGES|NUMWORDS|PAGE|PAGEREF|PRINTDATE|QUOTE|REF|REVNUM|SAVEDATE|SECTION|SECTIONPAGES|SEQ|STYLEREF|SUBJECT|SYMBOL|TIME|TITLE|USERADDRESS|USERINITIALS|USERNAME)(?![A-Z])/i;

/** The words of a field without stored result, as far as the file tells them. */
export function wordsOf({ instruction, choice }: BareField): string | null {
  const text = instruction.trim();
  for (const { pattern, value } of VALUES) {
    const match = text.match(pattern);
    if (match) return value(match, choice) ?? null;
  }
  return null;
}

/** Whether Word computes something that is shown in the field's place. */
export function isComputed(instruction: string): boolean {
  return COMPUTED.test(instruction.trim());
}
