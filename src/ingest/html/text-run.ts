const SPACES = /[ \t\r\n\f]+/g;

/** Text that gathers until its line ends; parts are joined once, so that many small ones cost no more than a large one. */
export interface TextRun {
  parts: string[];
  isBold: boolean;
  endsInSpace: boolean;
}

/** A run without text. */
export function emptyRun(): TextRun {
  return { parts: [], isBold: true, endsInSpace: true };
}

/** Adds text with its spaces as they stand. */
export function addText(run: TextRun, text: string, isBold: boolean): void {
  if (text === '') return;
  if (run.isBold && !isBold && text.trim() !== '') run.isBold = false;
  run.parts.push(text);
  run.endsInSpace = text.endsWith(' ');
}

/** Adds text as a browser draws it: white space of the source is one space, none at the start of a line. */
export function addFolded(run: TextRun, text: string, isBold: boolean): void {
  const folded = text.replace(SPACES, ' ');
  addText(run, run.endsInSpace && folded.startsWith(' ') ? folded.slice(1) : folded, isBold);
}

/** Takes the gathered text away and begins anew. */
export function takeText(run: TextRun): string {
  const text = run.parts.join('');
  run.parts = [];
  run.isBold = true;
  run.endsInSpace = true;
  return text.trimEnd();
}
