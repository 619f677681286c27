import { titleWords } from '../../src/text/title-words.ts';

interface WordsProps {
  readonly text: string;
  /** Names that stay whole, e.g. those of the places of a report. */
  readonly names?: readonly string[];
}

/** A title whose lines end between words where the styles keep words whole. */
export function Words({ text, names = [] }: WordsProps) {
  return (
    <>
      {titleWords(text, names).map((word, at) => (
        <>
          {at > 0 && <wbr />}
          {word}
        </>
      ))}
    </>
  );
}
