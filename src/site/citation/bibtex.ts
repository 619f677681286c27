import type { CslItem } from './csl-item.ts';

/** Characters that TeX would not print as they are. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** An item as an entry of BibTeX and BibLaTeX; names in a second pair of braces are bodies, which have no first name. */
export function bibtex({ id, title, author = [], issued, number, archive, URL, language }: CslItem): string {
  const day = issued?.['date-parts'][0] ?? [];
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['title', title && `{${escaped(title)}}`],
    ['author', author.length === 0 ? undefined : author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['institution', author.length === 0 ? undefined : `{${author.map(({ literal }) => escaped(literal)).join('、')}}`],
    ['year', day[0] === undefined ? undefined : String(day[0])],
    ['date', day.length === 0 ? undefined : day.map((part) => String(part).padStart(2, '0')).join('-')],
    ['number', number && escaped(number)],
    ['note', escaped(archive)],
    ['url', URL],
    ['langid', language === 'zh-CN' ? 'chinese' : language],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@techreport{nianbao-${id},\n${lines.join('')}}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}~^%&$#_]/gu, (character) => SPECIAL[character] ?? character);
}
