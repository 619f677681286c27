import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMainPart } from '../../../src/ingest/docx/find-parts.ts';
import { openPackage } from '../../../src/ingest/docx/open-package.ts';
import { makeDocx, type Parts, paragraph, relsXml, run } from '../../support/make-docx.ts';
import { charactersOf, missing } from './count-characters.ts';
import { readBytes } from './read.ts';

const root = path.resolve(import.meta.dirname, '../..');
const FILES = ['cases', 'ingest']
  .flatMap((dir) =>
    readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).map((file) => path.join(dir, file)),
  )
  .filter((file) => file.endsWith('.docx') && !file.includes('48-misnamed'));
const KINDS = ['footnotes', 'endnotes'];

/** Characters of the parts whose text is shown, those missing in what was read, and how many are told of. */
async function losses(bytes: Uint8Array) {
  const pack = await openPackage(bytes, { left: 1e9, chunks: 0, chunkBytes: 0 });
  const main = await findMainPart(pack);
  const names = [main.name, ...KINDS.flatMap((kind) => main.named(kind))];
  const held = (await Promise.all(names.map(async (name) => charactersOf(await pack.text(name))))).join('');
  const { text, notes = [] } = await readBytes(bytes);
  const told = notes.reduce((sum, { message }) => sum + Number(/^(\d+) characters /.exec(message)?.[1] ?? 0), 0);
  return { missing: missing(held.replaceAll('\ufffd', ''), text), told };
}

describe('no character of a Word file is lost without a word', () => {
  it.each(FILES)('%s', async (file) => {
    const { missing: lost, told } = await losses(readFileSync(path.join(root, file)));
    expect(lost).toBeLessThanOrEqual(told);
  });
});

const r = (content: string) => `<w:r>${content}</w:r>`;
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const field = (instruction: string, result = '', data = '') =>
  r(`<w:fldChar w:fldCharType="begin">${data}</w:fldChar>`) +
  r(`<w:instrText> ${instruction} </w:instrText>`) +
  (result && r('<w:fldChar w:fldCharType="separate"/>') + run(result)) +
  r('<w:fldChar w:fldCharType="end"/>');
const rels = (type: string, target: string): Parts => ({
  'word/_rels/document.xml.rels': relsXml({ x: [type, target] }),
});
const footnotes = (content: string): Parts => ({ 'word/footnotes.xml': `<w:footnotes>${content}</w:footnotes>` });

/** Text that stands where only some readers look: what holds it, what must be read of it, and the rules that must speak. */
const PLACES: readonly { name: string; body: string; parts?: Parts; reads?: string[]; rules?: string[] }[] = [
  { name: 'text without a run', body: p('<w:t>显示的字</w:t>'), reads: ['显示的字'] },
  { name: 'text without a paragraph', body: `${r('<w:t>显示的字</w:t>')}`, reads: ['显示的字'] },
  {
    name: 'smart tags, custom XML, links',
    body: p(
      `<w:smartTag>${run('甲')}</w:smartTag>`,
      `<w:customXml>${run('乙')}</w:customXml>`,
      `<w:hyperlink>${run('丙')}</w:hyperlink>`,
      `<w:dir>${run('丁')}</w:dir>`,
    ),
    reads: ['甲乙丙丁'],
  },
  { name: 'CDATA', body: p(r('<w:t>甲<![CDATA[乙]]>丙</w:t>')), reads: ['甲乙丙'] },
  {
    name: 'the reading beside a word',
    body: p(r(`<w:ruby><w:rubyPr/><w:rt>${run('dú')}</w:rt><w:rubyBase>${run('读')}</w:rubyBase></w:ruby>`)),
    reads: ['读'],
    rules: ['readings'],
  },
  {
    name: 'deleted formulas and signs',
    body: p(run('正文'), `<w:del><m:r><m:t>abc</m:t></m:r>${r('<w:sym w:font="Wingdings" w:char="F0FE"/>')}</w:del>`),
    reads: ['正文'],
    rules: ['deleted-text'],
  },
  {
    name: 'text in the code of a field',
    body: p(
      run('正文'),
      r('<w:fldChar w:fldCharType="begin"/>'),
      run('代码中的字'),
      r('<w:fldChar w:fldCharType="end"/>'),
    ),
    reads: ['正文'],
    rules: ['field-code'],
  },
  {
    name: 'a choice that no one can show',
    body: `<w:p xmlns:q="http://example.org/q">${r(`<mc:AlternateContent><mc:Choice Requires="q">${run('奇')}</mc:Choice><mc:Fallback>${run('常')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    reads: ['常'],
    rules: ['unknown-alternative'],
  },
  {
    name: 'a choice that Word can show',
    body: `<w:p xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${r(`<mc:AlternateContent><mc:Choice Requires="wps">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    reads: ['新'],
  },
  {
    name: 'a field without a result',
    body: p(run('圈'), field('EQ \\o\\ac(○,一)')),
    reads: ['圈'],
    rules: ['computed-field'],
  },
  {
    name: 'a simple field without a result',
    body: p(run('页'), '<w:fldSimple w:instr=" DATE \\@ yyyy "/>'),
    reads: ['页'],
    rules: ['computed-field'],
  },
  {
    name: 'a field with a result',
    body: p(field('DATE', '2024年'), `<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`),
    reads: ['2024年3'],
  },
  {
    name: 'a field that shows nothing',
    body: p(run('索引'), field('XE "甲"'), field('TC "乙"'), field('REFX')),
    reads: ['索引'],
  },
  {
    name: 'a field within the result of another',
    body: p(
      r('<w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType="separate"/>'),
      field('PAGE', '7'),
      r('<w:fldChar w:fldCharType="end"/>'),
    ),
    reads: ['7'],
  },
  {
    name: 'words in an instruction',
    body: p(field('QUOTE "引文"'), field('MACROBUTTON No [此处填写]'), field('SYMBOL 254 \\f "Wingdings"')),
    reads: ['引文[此处填写]☑'],
  },
  {
    name: 'a choice in a form',
    body: p(
      field(
        'FORMDROPDOWN',
        '',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>',
      ),
    ),
    reads: ['乙'],
  },
  {
    name: 'boxes of a form',
    body: p(
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'),
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
    ),
    reads: ['☑☐'],
  },
  {
    name: 'a document of its own beside',
    body: `${paragraph('正文')}<w:subDoc r:id="x"/>`,
    parts: rels('subDocument', 'b.docx'),
    reads: ['正文'],
    rules: ['unread-chunk'],
  },
  {
    name: 'pictures',
    body: p(run('正文'), r('<w:drawing><a:blip r:embed="a"/></w:drawing><w:pict><v:imagedata r:id="a"/></w:pict>')),
    reads: ['正文'],
    rules: ['unread-picture'],
  },
  {
    name: 'charts and controls',
    body: p(run('正文'), r('<w:drawing><cx:chart r:id="a"/></w:drawing><w:control r:id="b"/>')),
    reads: ['正文'],
    rules: ['unread-object'],
  },
  {
    name: 'a note within which is deleted',
    body: p(run('正文'), r('<w:footnoteReference w:id="1"/>')),
    parts: footnotes(`<w:footnote w:id="1">${p(run('注'), `<w:del>${run('删')}</w:del>`)}</w:footnote>`),
    reads: ['正文', '脚注1：注'],
    rules: ['deleted-text'],
  },
  {
    name: 'two notes of one id',
    body: p(run('正文'), r('<w:footnoteReference w:id="1"/>')),
    parts: footnotes(
      `<w:footnote w:id="1">${paragraph('甲')}</w:footnote><w:footnote w:id="1">${paragraph('乙')}</w:footnote>`,
    ),
    reads: ['正文', '脚注1：甲', '脚注2：乙'],
  },
  {
    name: 'words on the line above the notes',
    body: paragraph('正文'),
    parts: footnotes(`<w:footnote w:id="0" w:type="separator">${paragraph('续')}</w:footnote>`),
    reads: ['正文'],
    rules: ['note-separator'],
  },
  {
    name: 'entities that the file declares',
    body: paragraph('正文&x;'),
    parts: {
      'word/document.xml': `<!DOCTYPE a [<!ENTITY x "藏">]><w:document><w:body>${paragraph('正文&x;')}</w:body></w:document>`,
    },
    reads: ['正文&x;'],
    rules: ['declared-entities'],
  },
];

describe('what stands in unusual places is read or told', () => {
  it.each(PLACES)('$name', async ({ body, parts = {}, reads = [], rules = [] }) => {
    const bytes = makeDocx(body, parts);
    const { lines, notes = [] } = await readBytes(bytes);
    expect(lines.map(({ text }) => text)).toEqual(reads);
    expect(notes.map(({ rule }) => rule)).toEqual(rules);
    const { missing: lost, told } = await losses(bytes);
    expect(lost).toBeLessThanOrEqual(told);
  });
});
