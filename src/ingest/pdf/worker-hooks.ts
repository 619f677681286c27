/** A place in PDF.js that is to ask the watch. */
export interface Hook {
  readonly find: string;
  readonly put: string;
}

const before = (find: string, ask: string): Hook => ({ find, put: `${ask}\n${find}` });
const after = (find: string, ask: string): Hook => ({ find, put: `${find}\n${ask}` });

/** An annotation costs as much as so many operators. */
const ANNOTATION_STEPS = 500;

const MOVE_ON = `
          if (!font.vertical) {
            textState.translateTextMatrix(scaledDim * textState.textHScale, 0);
          } else {
            textState.translateTextMatrix(0, scaledDim);
          }
          continue;`;
/** Moves on as if a character were shown; PDF.js forgets the space after it, which matters only once copies are left out. */
const MOVE_ON_SPACED = MOVE_ON.replace('scaledDim * textState', '(scaledDim + charSpacing) * textState').replace(
  '(0, scaledDim)',
  '(0, scaledDim - charSpacing)',
);
const IF_UNSEEN = '\n        if (!category.isZeroWidthDiacritic && !compareWithLastPosition(scaledDim';
const HERE = '\n      const currentTransform = getCurrentTextTransform();';

/** Where PDF.js does the same for each of many small things: how much of it there is. */
const WORK: readonly Hook[] = [
  // A state that is saved inherits from the one before, so that each look at it goes through all of them.
  before(
    '        const cmd = obj.cmd;\n        const opSpec =',
    'watch.work(1 + (Math.max(0, this.stateManager.stateStack.length - 64) >> 2));',
  ),
  ...['mapCidRange', 'mapBfRange', 'mapBfRangeToArray'].map((name) =>
    after(
      `      throw new Error("${name} - ignoring data above MAX_MAP_RANGE.");\n    }`,
      'watch.work(high - low > 0xffff ? high - low : (high - low) >> 2);',
    ),
  ),
  // Entries of no bytes cost a file nothing, and a damaged table is tried again and again.
  after('      const [first, n] = entryRanges;', 'watch.work(1 + (entryRanges.length >> 6));'),
  before('        streamState.entryNum = i;\n        streamState.streamPos = stream.pos;', 'watch.work(4);'),
  after('    stream.pos = streamState.streamPos;', 'watch.work(400);'),
  // The end of a stream without a right length is looked for block by block, at worst to the end of the file.
  before(
    '      const scanBytes = stream.peekBytes(SCAN_BLOCK_LENGTH);\n      const scanLength = scanBytes.length - sign',
    'watch.work(64);',
  ),
  after(
    '      c = (c << 8 | str.charCodeAt(offset + n)) >>> 0;\n      const codespaceRange = codespaceRanges[n];',
    'if (codespaceRange.length > 64) watch.work(codespaceRange.length >> 3);',
  ),
  before(
    '            for (let j = start; j <= code; j++) {\n              glyphsWidths[j] = width;',
    'watch.work(code - start);',
  ),
  before(
    '              for (let j = start; j <= code; j++) {\n                glyphsVMetrics[j] = vmetric;',
    'watch.work(code - start);',
  ),
  ...[
    'DCTDecode image stream: " + "EOI',
    'ASCII85Decode image stream: " + "EOD',
    'ASCIIHexDecode image stream: " + "EOD',
  ].map((name) =>
    after(`      warn("Inline ${name} marker not found, searching for /EI/ instead.");`, 'watch.work(length);'),
  ),
  after(
    '      warn("findDefaultInlineStreamEnd: " + "Reached the end of the stream without finding a valid EI marker");',
    'watch.work(stream.pos - startPos);',
  ),
  before(
    '    const value = getArray ? dict.getArray(key) : dict.get(key);\n    if (value !== undefined) {\n      if (stopWhenFound)',
    'watch.work(1);',
  ),
  before(
    '    const dict = xref.fetchIfRef(ref);\n    if (!(dict instanceof Dict)) {\n      return undefined;\n    }\n    let subtype',
    `if (collectFields) watch.work(${ANNOTATION_STEPS});`,
  ),
  // All of a page at once, before each becomes a promise of its own.
  before(
    '      for (const annotationRef of annots) {\n        annotationPromises.push(',
    `watch.work(annots.length * ${ANNOTATION_STEPS});`,
  ),
];

/** Pages beyond the count of the tree are never asked for; looks for one more than that. */
const COUNT_PAGES = `
      const met = new RefSet(), nodes = [catalog.toplevelPagesDict];
      for (let leaves = 0; nodes.length > 0; ) {
        const node = nodes.pop(), kids = node.get("Kids");
        if (!Array.isArray(kids)) leaves++;
        else if (!node.objId || !met.has(node.objId)) {
          if (node.objId) met.put(node.objId);
          for (const kid of kids) {
            const child = this.xref.fetchIfRef(kid);
            if (child instanceof Dict) nodes.push(child);
          }
        }
        if (leaves > numPages) {
          watch.note("pagesBeyond", 1);
          break;
        }
      }`;

/** Nobody looks at the metadata, whose XML would be taken apart as one tree. */
const METADATA: Hook = {
  find: 'ensureDoc("documentInfo"), pdfManager.ensureCatalog("metadata")',
  put: 'ensureDoc("documentInfo"), null',
};

/** A key is as long as the file says, and made byte by byte. */
const KEY: Hook = {
  find: 'keyLength < 40 || keyLength % 8 !== 0',
  put: 'keyLength < 40 || keyLength > 256 || keyLength % 8 !== 0',
};

/** Pictures drawn as if they held text: some would be waited for without end, some take gigabytes. */
const NO_TEXT = 'throw new Error("a picture is no text");';
const PICTURES: readonly Hook[] = [
  ...['get isAsyncDecoder() {', 'get jpegOptions() {'].map((next) => ({
    find: `  readBlock() {\n    this.decodeImage();\n  }\n  ${next}`,
    put: `  readBlock() {\n    ${NO_TEXT}\n  }\n  ${next}`,
  })),
  before('    while (!this.eof) {\n      const c = this.ccittFaxDecoder.readNextChar();', NO_TEXT),
];

/** Text in the tile of a pattern is not read. */
const NOTE_PATTERN = `
          case OPS.setFillColorN:
          case OPS.setStrokeColorN: {
            const last = args?.at(-1);
            if (last instanceof Name) {
              watch.work(20);
              const tile = resources.get("Pattern")?.get?.(last.name);
              if (tile instanceof BaseStream && tile.dict.get("Resources")?.get?.("Font")) watch.note("painted", 1);
            }
            break;
          }`;

/** Nor is text that stands in a mask. */
const NOTE_MASK = `
              const mask = gState.get("SMask");
              if (mask instanceof Dict && mask.get("G")?.dict?.get("Resources")?.get?.("Font")) watch.note("painted", 1);`;

/** Stamps, signatures and the like show what their appearance draws; a popup shows only when it is opened. */
const APPEARANCES: readonly Hook[] = [
  {
    find: '  get hasTextContent() {\n    return false;',
    put: '  get hasTextContent() {\n    return !!this.appearance && this.data.annotationType !== AnnotationType.POPUP;',
  },
  // The text below a marking is on the page already.
  { find: 'else if (annotation.overlaysTextContent && isVisible)', put: 'else if (false)' },
];

/** Where PDF.js leaves something out without a word. */
const LOSSES: readonly Hook[] = [
  ...APPEARANCES,
  after('              const gStateFont = gState.get("Font");', NOTE_MASK),
  before(
    '          case OPS.setGState:\n            isValidName = args[0] instanceof Name;\n            name = args[0].name;\n            if (isValidName && emptyGStateCache',
    NOTE_PATTERN,
  ),
  before('      warn(`Invalid stream: ', 'watch.note("broken", 1);'),
  before('      warn(`Filter "', 'if (name !== "Crypt") watch.note("broken", 1);'),
  before('    info(err);\n    this.eof = true;', 'watch.note("broken", 1);'),
  ...['XObject:', 'ExtGState:', 'errors during'].map((what) =>
    before(`warn(\`getTextContent - ignoring ${what}`, 'watch.note("broken", 1);'),
  ),
  after(
    '      const glyphs = font.charsToGlyphs(chars);\n      const scale = textState.fontMatrix[0] * textState.fontSize;',
    'watch.show(chars.length);\nif (glyphs.length === 0) watch.note("fontless", chars.length);',
  ),
  {
    find: '      } else if (numPages <= 1) {\n        return;\n      }\n',
    put: `      }\n${COUNT_PAGES}\n      if (numPages <= 1) {\n        return;\n      }\n`,
  },
];

/**
 * PDF.js has no limits of its own: 5 kB of nested streams unfold to gigabytes, forms that draw forms never end. These
 * places of its worker ask the watch, one of them whether a character is a copy printed to feign bold: only there is its
 * exact place known. Each must be found exactly once, so that another version is noticed at once.
 */
export const HOOKS: readonly Hook[] = [
  ...WORK,
  after('      const filterArray = filter;', 'watch.filters(filterArray.length);'),
  ...LOSSES,
  ...PICTURES,
  KEY,
  METADATA,
  {
    find: '    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;',
    put: '    watch.unfold(size - buffer.byteLength);\n    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;',
  },
  {
    find: '        totalLength += chunk.byteLength;\n',
    put: '        totalLength += chunk.byteLength;\n        watch.unfold(2 * chunk.byteLength);\n',
  },
  {
    find: '    intersector = null\n  }) {\n    if (stream.isAsync) {',
    put: '    intersector = null\n  }) {\n    watch.draw(stream);\n    if (stream.isAsync) {',
  },
  {
    find: '              if (type.name !== "Form") {\n                emptyXObjectCache.set(',
    put: '              if (type.name !== "Form") {\n                watch.note("pictures", 1);\n                emptyXObjectCache.set(',
  },
  { find: `${IF_UNSEEN})) {${MOVE_ON}`, put: `${IF_UNSEEN}, glyph.unicode)) {${MOVE_ON_SPACED}` },
  {
    find: `function compareWithLastPosition(glyphWidth) {${HERE}`,
    put: `function compareWithLastPosition(glyphWidth, char) {${HERE}
      if (char !== undefined && watch.isDouble(char, currentTransform, glyphWidth / textState.fontSize)) return false;`,
  },
];
