import type { Diagnostic } from '../../model/diagnostic.ts';
import { noteLost } from '../note-lost.ts';
import type { HtmlPage } from './read-html.ts';

/** Frames named one by one; a page with more of them is no report. */
const MOST_NAMED = 5;

/** What a maintainer should know of a page that was read: bad bytes, frames that the capture lacks, styles that were not believed. */
export function pageNotes(path: string, page: HtmlPage, lost: number): Diagnostic[] {
  return [...noteLost(path, lost, { lines: page.lines, offset: 0 }), ...styleAndFrameNotes(path, page)];
}

function styleAndFrameNotes(path: string, { lostFrames, isRevealed }: HtmlPage): Diagnostic[] {
  const more = lostFrames.length - MOST_NAMED;
  const named = lostFrames.slice(0, MOST_NAMED);
  const frames = [...named, ...(more > 0 ? [`${more} more`] : [])].map((address) => lostFrame(path, address));
  const hidden: Diagnostic = {
    ...WHOLE,
    path,
    rule: 'hidden-page',
    severity: 'warning',
    message: 'Styles hide most of the text of this page; it was read as if they did not.',
    hint: 'Compare it with what a browser shows, and mark what is not shown in the sidecar.',
  };
  return isRevealed ? [...frames, hidden] : frames;
}

const WHOLE = { line: null, column: null };

/** A frame whose address names a part of the file was meant to be saved. */
function lostFrame(path: string, address: string): Diagnostic {
  const isMissing = /^cid:/i.test(address);
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  return {
    ...WHOLE,
    path,
    rule: 'lost-frame',
    severity: isMissing ? 'warning' : 'info',
    message: `The page shows another page in a frame (${shown}), which the file does not hold.`,
    hint: 'If the report is in there, open that page and add it as a capture of its own.',
  };
}
