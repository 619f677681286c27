import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** What programs say of themselves, never of a file. */
const OURS =
  /fault of the program|is not a (?:function|constructor)|is not (?:iterable|defined)|Cannot (?:read|set|convert|destructure|create|mix)|Maximum call stack|Invalid (?:string|array|typed array|code point|regular)|of undefined|\[object |(?:Range|Type|Reference|Syntax|Assertion)Error|\n\s+at /;

/** Throws unless every message is one for people: it names the file, and says nothing of how the program works. */
export function checkDiagnostics(diagnostics: readonly Diagnostic[], paths: readonly string[]): void {
  for (const { path, rule, message, hint, line, column } of diagnostics) {
    assert.ok(rule !== 'internal' && !OURS.test(message), `told as a fault of ours, ${rule}: ${message.slice(0, 300)}`);
    assert.ok(paths.includes(path), `a message names another file: ${path}: ${message.slice(0, 100)}`);
    assert.ok(
      message.length < 2000 && (hint ?? '').length < 2000,
      `a message of ${message.length} characters, ${rule}`,
    );
    assert.ok((line ?? 1) >= 1 && (column ?? 1) >= 1, `a message names line ${line}, column ${column}`);
  }
}
