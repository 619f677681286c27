import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaptureFormat } from '../../src/model/document.ts';
import { paragraphs, show, writePdf } from '../ingest/support/write-pdf.ts';

/** A capture to start from. */
export interface Base {
  readonly name: string;
  readonly format: CaptureFormat;
  readonly bytes: Buffer;
}

/** Captures by format, each with its share of the runs: few large PDFs, because PDF.js needs most of the time. */
export interface BaseGroup {
  readonly format: CaptureFormat;
  readonly share: number;
  readonly bases: readonly Base[];
}

const TEST = path.resolve(import.meta.dirname, '..');
const ENDINGS: readonly (readonly [CaptureFormat, RegExp])[] = [
  ['text', /\.txt$/],
  ['html', /\.html$/],
  ['mhtml', /\.mhtml$/],
  ['docx', /\.docx$/],
  ['pdf', /\.pdf$/],
];

/** Every capture among the tests, and some that are made of them where a format has few. */
export function readBases(): BaseGroup[] {
  const files = [
    ...read(path.join(TEST, 'cases/dev')),
    ...readdirSync(path.join(TEST, 'cases/wild'))
      .filter((kind) => !kind.includes('.') && kind !== '48-misnamed')
      .sort()
      .flatMap((kind) => read(path.join(TEST, 'cases/wild', kind))),
    ...read(path.join(TEST, '../seeds')),
  ];
  const of = (format: CaptureFormat) => files.filter((file) => file.format === format);
  const html = of('html');
  const pdf = [...of('pdf'), ...madePdfs()];
  return [
    { format: 'text', share: 12, bases: of('text') },
    { format: 'html', share: 30, bases: html },
    { format: 'docx', share: 30, bases: [...of('docx'), ...read(path.join(TEST, 'ingest/fixtures'), 'docx')] },
    { format: 'markdown', share: 14, bases: of('text').slice(0, 40).map(toMarkdown) },
    { format: 'mhtml', share: 12, bases: [...of('mhtml'), ...html.slice(0, 12).map(toMhtml)] },
    // One in twelve of these is large.
    { format: 'pdf', share: 12, bases: [...pdf, ...read(path.join(TEST, 'ingest/fixtures'), 'pdf')] },
  ];
}

function read(folder: string, only?: CaptureFormat): Base[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const format = ENDINGS.find(([, ending]) => ending.test(name))?.[0];
      if (format === undefined || (only && format !== only)) return [];
      return [{ name, format, bytes: readFileSync(path.join(folder, name)) }];
    });
}

function toMarkdown({ name, bytes }: Base): Base {
  const text = bytes.toString('utf8').replace(/^([一二三四]、)/gmu, '## $1');
  return { name: `${name}.md`, format: 'markdown', bytes: Buffer.from(text.replace(/\n(?!\n)/g, '\n\n')) };
}

/** Parts beside the page, as browsers save them. */
const BESIDE = [
  'Content-Type: text/css\r\nContent-Location: https://www.example.gov.cn/a.css\r\n\r\n.hide{display:none}\r\n',
  'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://www.example.gov.cn/a.png\r\n\r\niVBORw0KGgo=\r\n',
];

/** Every second one in quoted-printable, as Chromium writes it. */
function toMhtml({ name, bytes }: Base, index: number): Base {
  const isQuoted = index % 2 === 1;
  const body = isQuoted ? quoted(bytes) : bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  const page = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${isQuoted ? 'quoted-printable' : 'base64'}\r\nContent-Location: https://www.example.gov.cn/\r\n\r\n${body}\r\n`;
  const head =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B--x"\r\n\r\n--B--x\r\n';
  const message = `${head}${[page, ...BESIDE].join('--B--x\r\n')}--B--x--\r\n`;
  return { name: `${name}.mhtml`, format: 'mhtml', bytes: Buffer.from(message) };
}

function quoted(bytes: Buffer): string {
  const signs = [...bytes.toString('latin1')].map((sign) =>
    /[ -<>-~]/.test(sign) ? sign : `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return signs.join('').replace(/(?:=..|[^=]){24}/g, '$&=\r\n');
}

const TEXTS = [
  '某某镇二〇二一年法治政府建设情况报告',
  '一、主要举措和成效',
  '坚持以习近平法治思想为指导,深入推进依法行政,全年办理行政执法案件十二件。',
  '二、存在的不足和原因',
  '执法人员的能力仍有不足,普法宣传的形式还不够丰富。',
  '三、下一年度主要安排',
  '加强执法队伍建设,完善行政决策程序,提高依法行政水平。',
];

/** PDFs with what a report seldom has: form fields, notes, forms drawn twice, text turned and downwards. */
function madePdfs(): Base[] {
  const text = paragraphs(TEXTS, [70, 760], 26);
  const field =
    '/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V <FEFF8868535576848868683C> /Rect [70 100 300 130] >> << /Type /Annot /Subtype /FreeText /Contents <FEFF6CE891CA> /Rect [70 60 300 90] >>]';
  const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const pages = {
    'made-plain.pdf': writePdf([{ content: text }, { content: text }]),
    'made-fields.pdf': writePdf([{ content: text, entries: field }]),
    'made-form.pdf': writePdf([{ content: '/X0 Do', resources: '/XObject << /X0 100 0 R >>' }], { 100: form }),
    'made-turned.pdf': writePdf([{ content: text, entries: '/Rotate 90' }]),
    'made-down.pdf': writePdf([
      { content: text + TEXTS.map((line, i) => show(line, [500 - 30 * i, 400], { font: 'F2' })).join('') },
    ]),
  };
  return Object.entries(pages).map(([name, bytes]) => ({ name, format: 'pdf', bytes: Buffer.from(bytes) }));
}
