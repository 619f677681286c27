import { show, stream, type TestPage, writePdf } from '../../../test/ingest/support/write-pdf.ts';
import type { GrowthInput } from './growth-input.ts';

const TITLE = show('青石镇人民政府2023年法治政府建设情况报告', [80, 780]);
const TEXT = '一是加强组织领导，召开专题会议研究部署，推进依法行政';

const times = (unit: string, bytes: number): string => unit.repeat(Math.max(1, Math.round(bytes / unit.length)));
const page = (content: string, entries = ''): TestPage => ({ content: TITLE + content, entries });
const line = (y: number): string => show(TEXT, [80, y], { size: 14 });

/** Some thirty lines, as a page of a report has them. */
const PAGE = Array.from({ length: 30 }, (_, i) => line(740 - i * 22)).join('');
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]';

/** Forms that each draw the next, twenty deep, until so many bytes are full. */
function nested(bytes: number): Uint8Array {
  const unit = times('q 1 0 0 1 0 0 cm Q ', bytes / 20);
  const forms = Array.from({ length: 20 }, (_, i): [number, string] => [
    100 + i,
    stream(`${unit} /X Do`, `${FORM} /Resources << /XObject << /X ${101 + i} 0 R >> >>`),
  ]);
  const last: [number, string] = [120, stream(line(700), `${FORM} /Resources << /Font << /F1 3 0 R >> >>`)];
  const first = { ...page(`${PAGE} /X Do`), resources: '/XObject << /X 100 0 R >>' };
  return writePdf([first], Object.fromEntries([...forms, last]));
}

/** PDF files that grow in one way each. */
export const INPUTS: readonly GrowthInput[] = [
  { file: 'nested-forms.pdf', shape: 'nested', name: 'forms in forms, 20 deep', make: nested },
  {
    file: 'long-pages.pdf',
    shape: 'long',
    name: 'pages of text, at most 300',
    make: (bytes) => writePdf(Array.from({ length: Math.min(300, Math.ceil(bytes / PAGE.length)) }, () => page(PAGE))),
  },
  {
    file: 'wide-page.pdf',
    shape: 'wide',
    name: 'one page of many short runs',
    make: (bytes) => {
      const at = (i: number) => show('政', [80 + ((i * 7) % 430), 760 - ((i * 11) % 700)], { size: 5 });
      const count = Math.round(bytes / at(0).length);
      return writePdf([page(Array.from({ length: count }, (_, i) => at(i)).join(''))]);
    },
  },
  {
    file: 'other-drawing.pdf',
    shape: 'other',
    name: 'a page of lines and states',
    make: (bytes) => writePdf([page(PAGE + times('q 0 0 m 9 9 l S Q ', bytes))]),
  },
  {
    file: 'other-objects.pdf',
    shape: 'other',
    name: 'objects that no page uses',
    make: (bytes) => {
      const count = Math.round(bytes / 30);
      const objects = Array.from({ length: count }, (_, i): [number, string] => [20_000 + i, '<< /A 1 >>']);
      return writePdf([page(PAGE)], Object.fromEntries(objects));
    },
  },
];
