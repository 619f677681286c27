import { pick } from '../random.ts';
import { bytesOf, type Chance, type Change, type Changed, changeSome, latin, utf8AsLatin } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';
import { changeElement, changeMatch, MARKUP_CHANGES } from './markup-pieces.ts';

/** What an element of Word is put into: `@` stands for it. */
const WRAPPERS = [
  '<w:del>@</w:del>',
  '<w:ins>@</w:ins>',
  '<w:moveFrom>@</w:moveFrom>',
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>@</w:sdtContent></w:sdt>',
  '<w:sdt><w:sdtContent>@</w:sdtContent></w:sdt>',
  '<w:tbl><w:tr><w:tc>@</w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:tc>@</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:tr><w:trPr><w:del/></w:trPr><w:tc>@</w:tc></w:tr>',
  '<w:tc><w:tcPr><w:cellDel/></w:tcPr>@</w:tc>',
  '<w:p>@</w:p>',
  '<w:p><w:r>@</w:r></w:p>',
  '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>@</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
  '<mc:AlternateContent><mc:Choice Requires="wps">@</mc:Choice><mc:Fallback>@</mc:Fallback></mc:AlternateContent>',
  '<mc:AlternateContent><mc:Fallback>@</mc:Fallback></mc:AlternateContent>',
  '<mc:AlternateContent><mc:Choice/><mc:Fallback>@</mc:Fallback></mc:AlternateContent>',
  '<w:fldSimple w:instr="TOC \\o">@</w:fldSimple>',
  '<w:fldSimple w:instr="constructor">@</w:fldSimple>',
  '<w:hyperlink w:anchor="__proto__">@</w:hyperlink>',
  '<w:ruby><w:rt>@</w:rt><w:rubyBase>@</w:rubyBase></w:ruby>',
  '<m:oMath><m:r>@</m:r></m:oMath>',
  '<w:smartTag w:element="x">@</w:smartTag>',
  '<w:footnote w:id="1">@</w:footnote>',
  '<w:endnote w:type="separator">@</w:endnote>',
  '<w:comment>@</w:comment>',
  '<w:object>@</w:object>',
  '<w:pPr>@</w:pPr>',
  '<w:rPr>@</w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>@',
  '<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>@</w:p>',
  '<w:body>@</w:body>',
  '<w:t>@</w:t>',
  '<w:delText>@</w:delText>',
  '<w:instrText>@</w:instrText>',
  '<w:rt>@</w:rt>',
  '<w:unknown>@</w:unknown>',
  '<x:t xmlns:x="urn:x">@</x:t>',
  '<w:p xmlns:w="urn:other">@</w:p>',
] as const;

/** What is put beside an element; ids and numbers in `#` are drawn anew. */
const SCRAPS = [
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>',
  '<w:r><w:t>新加的一段文字</w:t></w:r>',
  '<w:t>没有段落的文字</w:t>',
  '<w:p><w:r><w:t>没有结束的段落文字',
  '<w:r><w:footnoteReference w:id="#"/></w:r>',
  '<w:r><w:endnoteReference w:id="#"/></w:r>',
  '<w:altChunk r:id="#"/>',
  '<w:altChunk r:id="rId1"/>',
  '<dgm:relIds r:dm="rId1"/>',
  '<w:numPr><w:ilvl w:val="#"/><w:numId w:val="#"/></w:numPr>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="#"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>编号段落的文字</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:pStyle w:val="#"/><w:outlineLvl w:val="#"/></w:pPr><w:r><w:t>样式段落的文字</w:t></w:r></w:p>',
  '<w:r><w:sym w:font="Wingdings" w:char="#"/></w:r>',
  '<w:r><w:sym w:font="constructor" w:char="F0FE"/></w:r>',
  '<w:r><w:rPr><w:vanish w:val="#"/></w:rPr><w:t>也许隐藏的文字</w:t></w:r>',
  '<w:r><w:br/><w:tab/><w:cr/></w:r>',
  '<v:textpath string="艺术字里的文字"/>',
  '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>',
  '</w:p></w:tc></w:tr></w:tbl>',
  '</w:body>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
  '&b;&constructor;&#0;&#x110000;&#xd800;&amp;amp;',
  '<w:style w:type="paragraph" w:styleId="#"><w:basedOn w:val="#"/></w:style>',
  '<w:abstractNum w:abstractNumId="#"><w:numStyleLink w:val="#"/><w:lvl w:ilvl="#"><w:start w:val="#"/><w:numFmt w:val="#"/><w:lvlText w:val="%1%2%3%4%5%6%7%8%9"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="#"><w:abstractNumId w:val="#"/><w:lvlOverride w:ilvl="#"><w:startOverride w:val="#"/></w:lvlOverride></w:num>',
  '<Relationship Id="#" Type="http://x/footnotes" Target="#"/>',
  '<Override PartName="#" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
] as const;

/** Values that decide what Word does. */
const VALUES = [
  ...['lowerRoman', 'upperLetter', 'chineseCounting', 'ideographDigital', 'decimalEnclosedCircle', 'constructor'],
  ...['begin', 'separate', 'end', 'none', 'bullet', 'restart', 'continue', 'true', 'false', 'External'],
  ...['%1', '%1%1%1%1%1%1%1%1%1', '%0', '%10', '$1', '../../../x.xml', 'document.xml', '/', '#', 'http://x/'],
];

const drawn = (text: string, random: Chance['random']): string =>
  utf8AsLatin(text).replace(/#/g, () =>
    pick(random() < 0.5 ? EXTREME_NUMBERS : random() < 0.5 ? HOSTILE_NAMES : ['1', '2', 'a'], random),
  );

const XML_CHANGES: readonly Change<string>[] = [
  ...MARKUP_CHANGES,
  ...[1, 2, 3].map(() =>
    changeElement('wrap', (element, random) => pick(WRAPPERS, random).replaceAll('@', () => element)),
  ),
  changeElement('wrap-deeply', (element, random) => {
    const [begin = '', end = ''] = pick(WRAPPERS, random).replace(/@.*@/, '@').split('@');
    const depth = pick([10, 100, 400], random);
    return begin.repeat(depth) + element + end.repeat(depth);
  }),
  ...[1, 2].map(() => changeElement('scrap', (element, random) => drawn(pick(SCRAPS, random), random) + element)),
  changeElement('scrap-inside', (element, random) => {
    const scrap = drawn(pick(SCRAPS, random), random);
    return element.replace(/^<[^>]*>/, (begin) => begin + scrap);
  }),
  changeMatch('other-value', /="[^"<>]*"/g, (_, random) => `="${pick(VALUES, random)}"`),
  changeMatch('other-reference', /w:(?:val|id|numId|styleId|abstractNumId)="[^"<>]*"/g, (found, random) =>
    found.replace(/"[^"]*"/, `"${pick(['0', '1', '2', 'a', '1', 'Normal'], random)}"`),
  ),
  changeMatch('namespace', /xmlns(?::\w+)?="[^"]*"/g, (found, random) =>
    random() < 0.5 ? '' : found.replace(/"[^"]*"/, '"urn:other"'),
  ),
  {
    name: 'style-of-itself',
    apply: (xml) => xml.replace(/(w:styleId="([^"]*)"[^>]*>)/g, '$1<w:basedOn w:val="$2"/><w:link w:val="$2"/>'),
  },
  { name: 'other-prefix', apply: (xml) => xml.replace(/\bw:|\bw(?==)/g, (name) => name.replace('w', 'ns0')) },
];

/** Damages the XML of one part of a Word file. */
export function mutateXmlPart(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const { value, steps } = changeSome(latin(bytes), XML_CHANGES, chance);
  return { value: bytesOf(value), steps };
}
