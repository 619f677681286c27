import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticCapture } from '../../../test/synthetic/synthetic-reports.ts';
import { findOnPath } from '../../support/find-on-path.ts';
import { measureCommand, type ProcessCost } from '../measure-process.ts';
import { type StockBlock, stockPage } from '../stock-page.ts';

/** What a report's text is made of, as the synthetic captures have it: 一、推进…, （一）深化…. */
const HEADING = /^([一二三四五六七]、|（[一二三四五六七]）)/u;
/** The command that `npx pagefind` runs. */
const PAGEFIND = path.resolve(import.meta.dirname, '../../../node_modules/pagefind/lib/runner/bin.cjs');

/** Stock Pagefind over the same texts as plain pages, as its documentation has it. */
export async function runPagefind(folder: string, captures: readonly SyntheticCapture[]): Promise<ProcessCost> {
  const site = path.join(emptied(folder), 'site');
  for (const capture of captures) {
    const { title, blocks } = blocksOf(capture);
    put(site, `reports/${path.parse(capture.path).name}/index.html`, stockPage(title, blocks));
  }
  return costOf([process.execPath, PAGEFIND, '--site', site], folder);
}

const LAYOUT =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>';
/** The smallest site that Hugo makes pages of: one template for lists, one for reports. */
const HUGO_SITE: readonly (readonly [file: string, text: string])[] = [
  ['hugo.toml', "baseURL = 'https://example.org/'\nlanguageCode = 'zh-CN'\ntitle = 'bench'\n"],
  [
    'layouts/_default/list.html',
    `${LAYOUT}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>\n`,
  ],
  ['layouts/_default/single.html', `${LAYOUT}{{ .Content }}</main></body></html>\n`],
];

/** Hugo over the same texts as Markdown; null where there is no `hugo` on the path. */
export async function runHugo(folder: string, captures: readonly SyntheticCapture[]): Promise<ProcessCost | null> {
  const hugo = findOnPath('hugo');
  if (hugo === null) return null;
  emptied(folder);
  for (const [file, text] of HUGO_SITE) put(folder, file, text);
  for (const capture of captures)
    put(folder, `content/reports/${path.parse(capture.path).name}.md`, markdownOf(capture));
  return costOf([hugo, '--source', folder, '--destination', path.join(folder, 'public')], folder);
}

function markdownOf(capture: SyntheticCapture): string {
  const { title, blocks } = blocksOf(capture);
  const paragraphs = blocks.map(({ text, heading }) => (heading === true ? `## ${text}` : text));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function blocksOf({ text }: SyntheticCapture): { readonly title: string; readonly blocks: readonly StockBlock[] } {
  const [title = '', ...lines] = text.trimEnd().split('\n');
  return { title, blocks: lines.map((line) => ({ text: line, heading: HEADING.test(line) })) };
}

async function costOf(command: readonly string[], folder: string): Promise<ProcessCost> {
  const { seconds, cpuSeconds, peakBytes } = await measureCommand(command, folder);
  return { seconds, cpuSeconds, peakBytes };
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function put(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
