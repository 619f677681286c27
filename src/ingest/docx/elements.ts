import {
  addDrawnWords,
  addSign,
  addSymbol,
  beginBox,
  beginCell,
  beginNote,
  beginRow,
  beginRun,
  beginTable,
  choose,
  deleteMark,
  endNote,
  endSimpleField,
  hideByStyle,
  hideRun,
  ofParagraph,
  ofRun,
  refer,
  turn,
} from './element-actions.ts';
import { closeWrapper, markWrapper, openWrapper } from './fields.ts';
import type { LeftOut } from './findings.ts';
import { OFF } from './parse-styles.ts';
import type { Attributes } from './parse-xml.ts';
import {
  addText,
  beginParagraph,
  embed,
  endContainer,
  endParagraph,
  endRow,
  endTable,
  type Story,
  top,
} from './story.ts';
import { symbolOf } from './symbols.ts';

/** What happens where an element begins and ends. */
export interface Element {
  readonly open?: (story: Story, a: Attributes) => void;
  readonly close?: (story: Story) => void;
}

/** Elements whose text a reader of the document sees. */
export const TEXT = new Set(['w:t', 'm:t', 'a:t']);

/** Elements whose text is no text of the page, and why: deleted and moved text, earlier properties, the reading beside a character. */
export const SILENT: ReadonlyMap<string, LeftOut | null> = new Map<string, LeftOut | null>([
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
  ['w:delText', 'deleted'],
  ['w:rt', 'readings'],
  ...['w:delInstrText', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'].map(unsaid),
  ...['w:sectPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:rubyPr'].map(unsaid),
]);

function unsaid(name: string): [string, null] {
  return [name, null];
}

const value = (a: Attributes): string => a['w:val'] ?? '';
const on = (a: Attributes): boolean => !OFF.test(value(a));
const sign = (text: string): Element => ({ open: (story) => addSign(story, text) });
const words = (text: string): Element => ({ open: (story) => addText(story, text) });
const properties = (own: Story['props']): Element => ({
  open: (story) => {
    story.props = own;
  },
  close: (story) => {
    story.props = '';
  },
});

const PARAGRAPH: Element = { open: beginParagraph, close: endParagraph };
const RUN: Element = { open: beginRun };
const NOTE: Element = { open: beginNote, close: endNote };
const MARK: Element = { open: (story) => deleteMark(story) };
const RUN_PROPERTIES: Element = {
  open: (story) => {
    story.props = story.props === 'paragraph' ? 'mark' : 'run';
  },
  close: (story) => {
    story.props = story.props === 'mark' ? 'paragraph' : '';
  },
};

const OBJECT: Element = {
  open: ({ found }) => {
    found.objects++;
  },
};

/** Every element that means something for the text; all others only hold what stands in them. */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map<string, Element>([
  ['w:body', { open: ({ found }) => Object.assign(found, { hasBody: true }) }],
  ['w:p', PARAGRAPH],
  ['a:p', PARAGRAPH],
  ['w:r', RUN],
  ['m:r', RUN],
  ['a:r', RUN],

  ['w:pPr', properties('paragraph')],
  ['w:trPr', properties('row')],
  ['w:tcPr', properties('cell')],
  ['w:rPr', RUN_PROPERTIES],
  ['w:pStyle', { open: (story, a) => ofParagraph(story, { style: value(a) }) }],
  ['w:numId', { open: (story, a) => ofParagraph(story, { numId: value(a) }) }],
  ['w:ilvl', { open: (story, a) => ofParagraph(story, { level: Number(value(a)) }) }],
  ['w:jc', { open: (story, a) => ofParagraph(story, { align: value(a) }) }],
  ['w:outlineLvl', { open: (story, a) => ofParagraph(story, { outline: Number(value(a) || 9) }) }],
  ['w:b', { open: (story, a) => ofRun(story, { bold: on(a) }) }],
  ['w:rFonts', { open: (story, a) => ofRun(story, { font: a['w:ascii'] ?? '' }) }],
  ['w:rStyle', { open: (story, a) => hideByStyle(story, value(a)) }],
  ['w:vanish', { open: (story, a) => hideRun(story, on(a)) }],
  ['w:specVanish', { open: (story, a) => on(a) && deleteMark(story) }],
  ['w:del', MARK],
  ['w:moveFrom', MARK],
  ['w:cellDel', { open: (story) => story.props === 'cell' && Object.assign(top(story), { deleted: true }) }],

  ['w:tab', { open: (story) => story.props === '' && addSign(story, '\t') }],
  ['w:ptab', sign('\t')],
  ['w:br', sign('\n')],
  ['w:cr', sign('\n')],
  ['a:br', sign('\n')],
  ['w:noBreakHyphen', words('-')],
  ['m:den', words('/')],
  ['w:sym', { open: (story, a) => addSymbol(story, symbolOf(a['w:font'] ?? '', a['w:char'] ?? '')) }],
  ['v:textpath', { open: (story, a) => addDrawnWords(story, a.string ?? '') }],

  ['w:fldChar', { open: turn }],
  [
    'w:fldSimple',
    { open: ({ open, pieces }, a) => openWrapper(open, a['w:instr'] ?? '', pieces), close: endSimpleField },
  ],
  ['w:listEntry', { open: (story, a) => choose(story, { entry: value(a) }) }],
  ['w:result', { open: (story, a) => choose(story, { chosen: Number(value(a)) || 0 }) }],
  ['w:default', { open: (story, a) => choose(story, { chosen: Number(value(a)) || 0 }) }],
  ['w:checked', { open: (story, a) => choose(story, { chosen: on(a) ? 1 : 0 }) }],
  ['w:sdt', { open: ({ open, pieces }) => openWrapper(open, '', pieces), close: ({ open }) => closeWrapper(open) }],
  ['w:docPartGallery', { open: ({ open }, a) => value(a) === 'Table of Contents' && markWrapper(open) }],

  ['w:tbl', { open: beginTable, close: endTable }],
  ['w:tr', { open: beginRow, close: endRow }],
  ['w:tc', { open: beginCell, close: endContainer }],
  ['w:txbxContent', { open: beginBox, close: endContainer }],
  ['w:footnote', NOTE],
  ['w:endnote', NOTE],
  ['w:footnoteReference', { open: (story, a) => refer(story, 'footnotes', a) }],
  ['w:endnoteReference', { open: (story, a) => refer(story, 'endnotes', a) }],

  ['w:altChunk', { open: (story, a) => embed(story, a['r:id'] ?? '') }],
  ['dgm:relIds', { open: (story, a) => embed(story, a['r:dm'] ?? '') }],
  [
    'w:subDoc',
    { open: ({ found }, a) => found.unread.push({ part: a['r:id'] ?? '', reason: 'it lies outside the file' }) },
  ],
  ['c:chart', OBJECT],
  ['cx:chart', OBJECT],
  ['o:OLEObject', OBJECT],
  ['w:control', OBJECT],
  ['a:blip', { open: ({ found }, a) => found.pictures.add(a['r:embed'] ?? a['r:link'] ?? '') }],
  ['v:imagedata', { open: ({ found }, a) => found.pictures.add(a['r:id'] ?? '') }],
]);
