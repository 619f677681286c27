import type { Edit } from '../../src/model/change.ts';
import type { PassageHolder, PassageProps, PassageVersion } from '../../src/model/passage-view.ts';
import { PAGE_ELEMENTS, PLACES_SHOWN } from '../../src/site/lists/bounds.ts';
import { textCost } from '../../src/site/lists/entry-cost.ts';
import { yearWords } from '../../src/site/names.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import type { RenderContext } from '../context.ts';
import { EditedText } from './edited-text.tsx';

/** Elements of a named paragraph, and of a wording without its edits. */
const ROW = 6;
const FRAME = 10;

interface VersionsProps {
  readonly passage: PassageProps;
  readonly editsOf: RenderContext['edits'];
}

/** Every other wording of a passage, with what differs from the first marked; as many as the page has room for. */
export function PassageVersions({ passage, editsOf }: VersionsProps) {
  const { versions, text, left } = passage;
  if (versions.length === 0) return <p class="note">各处的写法没有不同；全角半角、空白、标点、繁简不同不算。</p>;
  const shown = thatFit(versions, (version) => editsOf(fullWidth(text), fullWidth(version.text)));
  const more = left.versions + versions.length - shown.length;
  return (
    <>
      <p class="note">
        与上面的写法相比，<ins>多出的字</ins>加下划线，<del>没有的字</del>
        加删除线。全角半角、空白、标点、繁简不同不算。
      </p>
      {shown.map((one) => (
        <Version {...one} />
      ))}
      {more > 0 && <p class="note">另有 {more} 种写法没有列出。</p>}
      {left.isMore && <p class="note">写法很多，这里只比较了先出现的一些。</p>}
    </>
  );
}

interface EditedVersion {
  readonly version: PassageVersion;
  readonly edits: readonly Edit[];
}

/** The first that the page has room for; those behind are not compared. */
function thatFit(
  versions: readonly PassageVersion[],
  editsOf: (version: PassageVersion) => readonly Edit[],
): EditedVersion[] {
  const shown: EditedVersion[] = [];
  let left = PAGE_ELEMENTS - ROW * PLACES_SHOWN;
  for (const version of versions) {
    const edits = editsOf(version);
    const characters = edits.reduce((sum, [, text]) => sum + text.length, 0);
    left -= textCost(FRAME + edits.length, characters);
    if (left < 0) break;
    shown.push({ version, edits });
  }
  return shown;
}

function Version({ version: { holders, reports }, edits }: EditedVersion) {
  return (
    <div class="change changed">
      <p class="change-text">
        <EditedText row={{ edits, figures: [] }} />
      </p>
      <p class="note">
        {holders.map((holder, at) => (
          <>
            {at > 0 && '、'}
            <HolderLink holder={holder} />
          </>
        ))}
        {reports > holders.length && `等 ${reports} 份报告`}
      </p>
    </div>
  );
}

/** The report that holds a passage, leading to the paragraph in which it does. */
export function HolderLink({ holder: { report, anchor, issuer, year } }: { readonly holder: PassageHolder }) {
  return (
    <a href={urls.report(report, anchor)}>
      {fullWidth(issuer)} {yearWords(year)}
    </a>
  );
}
