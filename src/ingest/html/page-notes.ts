import type { Diagnostic } from '../../model/diagnostic.ts';
import { noteLost } from '../note-lost.ts';
import type { HtmlPage } from './read-html.ts';

/** Frames and texts named one by one; a page with more of them is no report. */
const MOST_NAMED = 5;
const LONGEST_NAME = 200;
const WHOLE = { line: null, column: null };

type Said = Omit<Diagnostic, 'path' | 'line' | 'column'>;

/** What a maintainer should know of a page that was read: bad bytes, frames that the capture lacks, what was left out, styles that were not believed. */
export function pageNotes(path: string, page: HtmlPage, lost: number): Diagnostic[] {
  const said = [...lostFrames(page), ...deepFrames(page), ...addedTexts(page), ...attachments(page), ...hidden(page)];
  return [
    ...noteLost(path, lost, { lines: page.lines, offset: 0 }),
    ...said.map((one): Diagnostic => ({ ...WHOLE, path, ...one })),
  ];
}

function lostFrames({ lostFrames: lost }: HtmlPage): Said[] {
  const more = lost.length - MOST_NAMED;
  return [...lost.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].map(lostFrame);
}

/** A frame whose address names a part of the file was meant to be saved. */
function lostFrame(address: string): Said {
  const isMissing = /^cid:/i.test(address);
  return {
    rule: 'lost-frame',
    severity: isMissing ? 'warning' : 'info',
    message: `The page shows another page in a frame (${shortened(address)}), which the file does not hold.`,
    hint: 'If the report is in there, open that page and add it as a capture of its own.',
  };
}

function deepFrames({ deepFrames: count }: HtmlPage): Said[] {
  if (count === 0) return [];
  return [
    {
      rule: 'deep-frame',
      severity: 'warning',
      message: `${count} frames stand in frames within frames, too deep to be read; what they show was left out.`,
      hint: 'If the report is in there, open that frame alone and add it as a capture of its own.',
    },
  ];
}

function addedTexts({ leftOut }: HtmlPage): Said[] {
  if (leftOut.size === 0) return [];
  const named = [...leftOut].slice(0, MOST_NAMED).map((text) => `"${shortened(text)}"`);
  const more = leftOut.size - named.length;
  return [
    {
      rule: 'added-text',
      severity: 'warning',
      message: `Styles may draw text that the page itself does not hold (${named.join(', ')}${more > 0 ? `, ${more} more` : ''}); it was left out.`,
      hint: 'Compare the page with what a browser shows; if this is part of the report, save its text as a capture.',
    },
  ];
}

function attachments({ moreAttachments: count }: HtmlPage): Said[] {
  if (count === 0) return [];
  return [
    {
      rule: 'attachment',
      severity: 'info',
      message: `The page links to ${count} more documents.`,
      hint: 'If the report is in one of them, add that file as a capture of its own.',
    },
  ];
}

function hidden({ isRevealed }: HtmlPage): Said[] {
  if (!isRevealed) return [];
  return [
    {
      rule: 'hidden-page',
      severity: 'warning',
      message: 'Styles hide most of the text of this page; it was read as if they did not.',
      hint: 'Compare it with what a browser shows, and mark what is not shown in the sidecar.',
    },
  ];
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}
