import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../src/ingest/docx/word-number.ts';
import { paragraph } from '../../support/make-docx.ts';
import { linesOf, notesOf } from './read.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const abstract = (id: string, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: string, of: string, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (numId: string, at = 0) =>
  paragraph('甲', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);
const styled = (style: string, more = '') => paragraph('甲', `<w:pStyle w:val="${style}"/>${more}`);
const style = (id: string, more: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${more}</w:style>`;
const numbers = async (body: string, numbering: string, styles = '') =>
  (
    await linesOf(body, {
      'word/numbering.xml': `<w:numbering>${numbering}</w:numbering>`,
      'word/styles.xml': `<w:styles>${styles}</w:styles>`,
    })
  ).map((text) => text.slice(0, -1));

const CHINESE = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）');
const DECIMAL = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2');

describe('lists', () => {
  it('finds the numbers of a numbering style, by its link and by its list', async () => {
    const linked =
      abstract('0', `<w:styleLink w:val="S"/>${CHINESE}`) +
      abstract('1', '<w:numStyleLink w:val="S"/>') +
      list('1', '0') +
      list('2', '1');
    expect(await numbers(item('2') + item('1') + item('2', 1), linked)).toEqual(['一、', '二、', '（一）']);
    const byList =
      abstract('0', CHINESE) + abstract('1', '<w:numStyleLink w:val="S"/>') + list('1', '0') + list('2', '1');
    const numbering = style('S', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering');
    expect(await numbers(item('2'), byList, numbering)).toEqual(['一、']);
  });

  it('inherits numbers through styles, level and list apart, and takes the level from the list', async () => {
    const styles =
      style('A', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
      style('C', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const numbering =
      abstract('0', CHINESE) +
      abstract('1', level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)', '<w:pStyle w:val="C"/>'));
    const body =
      styled('A') + styled('B') + styled('C') + styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('A');
    expect(await numbers(body, numbering + list('1', '0') + list('2', '1'), styles)).toEqual([
      '一、',
      '（一）',
      '(1)',
      '',
      '二、',
    ]);
  });

  it('follows ten steps of basedOn and no more', async () => {
    const chain = (steps: number) =>
      style('s0', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      Array.from({ length: steps }, (_, i) => style(`s${i + 1}`, `<w:basedOn w:val="s${i}"/>`)).join('');
    const numbering = abstract('0', CHINESE) + list('1', '0');
    expect(await numbers(styled('s9'), numbering, chain(9))).toEqual(['一、']);
    expect(await numbers(styled('s10'), numbering, chain(10))).toEqual(['']);
  });

  it('writes several levels in one number, all in digits where the list says so', async () => {
    const numbering = abstract('0', DECIMAL) + list('1', '0');
    expect(await numbers(item('1') + item('1', 1) + item('1', 1), numbering)).toEqual(['一、', '一.1', '一.2']);
    const legal = abstract('0', level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(await numbers(item('1') + item('1', 1), legal + list('1', '0'))).toEqual(['一、', '1.1']);
  });

  it('begins a level anew where the list says so', async () => {
    const restart = (value: string) =>
      abstract('0', level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)', value)) + list('1', '0');
    const body = item('1') + item('1', 1) + item('1') + item('1', 1);
    expect(await numbers(body, restart(''))).toEqual(['1.', '(1)', '2.', '(1)']);
    expect(await numbers(body, restart('<w:lvlRestart w:val="0"/>'))).toEqual(['1.', '(1)', '2.', '(2)']);
    expect(await numbers(body, restart('<w:lvlRestart w:val="1"/>'))).toEqual(['1.', '(1)', '2.', '(1)']);
  });

  it('begins a list anew once, where its start is overridden, and counts on with its siblings', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = abstract('0', CHINESE) + list('1', '0') + list('2', '0', override);
    expect(await numbers(item('1') + item('2') + item('2') + item('1'), numbering)).toEqual([
      '一、',
      '四、',
      '五、',
      '六、',
    ]);
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1.')}</w:lvlOverride>`;
    expect(await numbers(item('1') + item('2'), abstract('0', CHINESE) + list('1', '0') + list('2', '0', own))).toEqual(
      ['一、', '2.'],
    );
  });

  it('counts a paragraph without text, not one that is deleted or hidden', async () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const empty = `<w:p><w:pPr>${numPr}</w:pPr></w:p>`;
    const deleted = `<w:p><w:pPr>${numPr}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>`;
    const numbering = abstract('0', CHINESE) + list('1', '0');
    expect(await numbers(item('1') + empty + item('1'), numbering)).toEqual(['一、', '三、']);
    expect(await numbers(item('1') + deleted + item('1'), numbering)).toEqual(['一、', '二、']);
  });

  it('puts the number before the first words, after a break as well', async () => {
    const numPr = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const body = `<w:p>${numPr}<w:r><w:br/></w:r><w:r><w:t>甲</w:t></w:r></w:p>`;
    expect(await numbers(body, abstract('0', CHINESE) + list('1', '0'))).toEqual(['一、']);
  });
});

describe('bounds of lists', () => {
  it('knows levels 0 to 8', async () => {
    const numbering = abstract('0', level(8, 'decimal', '%9.') + level(9, 'decimal', 'x')) + list('1', '0');
    expect(await numbers(item('1', 8) + item('1', 9), numbering)).toEqual(['1.', '']);
  });

  it('cuts a pattern of more than 255 characters, and tells', async () => {
    const pattern = (length: number) => abstract('0', level(0, 'decimal', '第'.repeat(length))) + list('1', '0');
    expect(await numbers(item('1'), pattern(255))).toEqual(['第'.repeat(255)]);
    expect(await numbers(item('1'), pattern(256))).toEqual(['第'.repeat(255)]);
    const rules = async (length: number) =>
      (await notesOf(item('1'), { 'word/numbering.xml': `<w:numbering>${pattern(length)}</w:numbering>` })).map(
        ({ rule }) => rule,
      );
    expect(await rules(254)).toEqual([]);
    expect(await rules(256)).toEqual(['long-number']);
  });

  it('counts beyond 9999 in digits, and starts where a number of 32 bits can', async () => {
    const from = (start: string) =>
      abstract('0', level(0, 'lowerRoman', '%1.').replace('w:start w:val="1"', `w:start w:val="${start}"`)) +
      list('1', '0');
    const roman = `${'m'.repeat(9)}cmxcix.`;
    expect(await numbers(item('1') + item('1'), from('9999'))).toEqual([roman, '10000.']);
    expect(await numbers(item('1'), from('10000'))).toEqual(['10000.']);
    for (const start of ['2147483647', '9999999999'])
      expect(await numbers(item('1') + item('1'), from(start))).toEqual(['2147483647.', '2147483648.']);
    for (const start of ['1e308', '-4', 'x', 'NaN', '99999999999'])
      expect(await numbers(item('1'), from(start))).toEqual(['i.']);
  });

  it('writes the words of a list without numbers, and no bullets', async () => {
    const words = (format: string, text: string) => abstract('0', level(0, format, text)) + list('1', '0');
    expect(await numbers(item('1'), words('none', '附件：'))).toEqual(['附件：']);
    expect(await numbers(item('1'), words('none', '第%1章'))).toEqual(['第章']);
    expect(await numbers(item('1'), words('bullet', '注：'))).toEqual(['注：']);
    for (const bullet of ['\uf06c', '●', 'o', 'l', '-', ''])
      expect(await numbers(item('1'), words('bullet', bullet))).toEqual(['']);
  });
});

describe('writeNumber', () => {
  it.each([
    [12, 'chineseCounting', '十二'],
    [3, 'chineseCountingThousand', '三'],
    [105, 'japaneseCounting', '一百零五'],
    [110, 'chineseCounting', '一百一十'],
    [2010, 'chineseCounting', '二千零一十'],
    [2005, 'chineseCounting', '二千零五'],
    [1000, 'chineseCounting', '一千'],
    [12, 'ideographDigital', '一二'],
    [10, 'ideographDigital', '一〇'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [3, 'ideographTraditional', '丙'],
    [11, 'ideographTraditional', '11'],
    [20, 'decimalEnclosedCircle', '⑳'],
    [21, 'decimalEnclosedCircle', '21'],
    [2, 'decimalEnclosedParen', '⑵'],
    [2, 'decimalEnclosedFullstop', '⒉'],
    [2, 'ideographEnclosedCircle', '㊁'],
    [7, 'decimalZero', '07'],
    [0, 'lowerLetter', '0'],
    [28, 'upperLetter', 'BB'],
    [780, 'lowerLetter', 'z'.repeat(30)],
    [781, 'lowerLetter', '781'],
    [9, 'upperRoman', 'IX'],
    [5, 'constructor', '5'],
    [5, 'bullet', ''],
  ])('%i as %s is %s', (n, format, text) => expect(writeNumber(n, format)).toBe(text));
});
