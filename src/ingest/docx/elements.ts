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
  deleteMark,
  endNote,
  hideByStyle,
  hideRun,
  ofParagraph,
  ofRun,
  refer,
} from './element-actions.ts';
import { closeWrapper, markWrapper, openWrapper, turnField } from './fields.ts';
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

/** Elements that hold no text of the page: deleted and moved text, earlier properties, the reading beside a character. */
export const SILENT = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:rPrChange w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange ' +
    'w:sectPrChange w:tblGridChange w:numberingChange w:rt w:rubyPr'
  ).split(' '),
);

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

  ['w:fldChar', { open: (story, a) => turnField(story.open, a['w:fldCharType'], story.paragraphs.at(-1)) }],
  [
    'w:fldSimple',
    { open: ({ open }, a) => openWrapper(open, a['w:instr'] ?? ''), close: ({ open }) => closeWrapper(open) },
  ],
  ['w:sdt', { open: ({ open }) => openWrapper(open, ''), close: ({ open }) => closeWrapper(open) }],
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
  ['c:chart', OBJECT],
  ['o:OLEObject', OBJECT],
]);
