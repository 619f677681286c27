import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { FIELD_NAMES } from '../../src/model/fields.ts';
import type { Report } from '../../src/model/report.ts';
import { lostRuns } from './shown/shown-runs.ts';
import { shownText } from './shown/shown-text.ts';

/** How a message says that something of the file is not in the text. */
const TOLD = /left out|not read|unread|omitted|skipped|may be missing|U\+FFFD|does not map/i;
/** Rules that tell of something that stands beside the text, and excuse nothing in it. */
const BESIDE = new Set([
  'header-footer',
  'comments-left-out',
  'attachment',
  'lost-frame',
  'format-by-content',
  'pdf-note',
]);
/** `34 characters that tracked changes delete are left out`. */
const COUNT = /^(\d+) (?:characters|signs)\b/;

/*
 * What is not held against the reader: runs of fewer than four Chinese characters, and all other scripts; text that only styles show or hide;
 * what stands instead of a thing that is not drawn (`object`, `iframe`, `noscript`); a Word file whose tags do not match, or its notes and
 * chunks; a message with several pages; a second printing of the same words in a PDF; a file that the stand-in itself cannot read.
 */

/** Throws where characters that the file surely shows were neither kept nor told of; whether it could be judged. */
export async function checkShown(bytes: Buffer, report: Report): Promise<boolean> {
  const shown = await shownText(bytes, report);
  if (shown === null) return false;
  // What a PDF prints twice at one place is read once.
  const lost = lostRuns(shown, report.rawText + ofNote(report), report.format !== 'pdf');
  const characters = lost.reduce((sum, { run, times }) => sum + run.length * times, 0);
  const told = report.diagnostics.reduce((sum, diagnostic) => sum + toldBy(diagnostic), 0);
  const first = lost.slice(0, 3).map(({ run, times }) => `${run.slice(0, 40)} (${times})`);
  assert.ok(characters <= told, `${characters} characters are shown and neither kept nor told of: ${first.join(', ')}`);
  return true;
}

/** How many characters a message says are not in the text. */
function toldBy({ rule, message }: Diagnostic): number {
  if (BESIDE.has(rule) || !TOLD.test(message)) return 0;
  const count = COUNT.exec(message)?.[1];
  return count === undefined ? Number.POSITIVE_INFINITY : Number(count);
}

/** What front matter and sidecar settled. */
function ofNote(report: Report): string {
  return JSON.stringify([report.capture, ...FIELD_NAMES.map((field) => report[field])]);
}
