import { titleLines, titleWords } from '../../src/text/title-words.ts';

interface WordsProps {
  readonly text: string;
  /** Names that stay whole, e.g. those of the places of a report. */
  readonly names?: readonly string[];
}

/** A title whose lines end between words where the styles keep words whole. */
export function Words({ text, names = [] }: WordsProps) {
  return <Pieces pieces={titleWords(text, names)} />;
}

/** A title in a list, which takes an element or two more: its lines end between words where it fills two lines of a phone. */
export function ListedTitle({ text, names = [] }: WordsProps) {
  return <Pieces pieces={titleLines(text, names)} />;
}

function Pieces({ pieces }: { readonly pieces: readonly string[] }) {
  return (
    <>
      {pieces.map((piece, at) => (
        <>
          {at > 0 && <wbr />}
          {piece}
        </>
      ))}
    </>
  );
}
