import { groupBy } from '../../archive/order.ts';
import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import type { Passage, PassagePlace, SharedPassages } from '../../model/passage.ts';
import type { CountedHolders, PassageProps } from '../../model/passage-view.ts';
import { fullWidth } from '../../text/full-width.ts';
import { MOST_LINKS, PLACES_SHOWN } from '../lists/bounds.ts';
import { makePage, STEPS } from '../make-page.ts';
import { yearWords } from '../names.ts';
import { firstPlaces, type Holders, holderAt, holdersOf } from '../passages/holders.ts';
import { pagedPassages, roomForPassages } from '../passages/paged-passages.ts';
import { openingOf, spreadOf } from '../passages/spread-of.ts';
import { cutAt, versionsOf } from '../passages/versions-of.ts';
import { urls } from '../urls.ts';
import { UNKNOWN_WORDS } from '../wording.ts';
import { passageLists } from './passage-lists.ts';

/** Characters of a passage in the title of its page. */
const TITLE = 24;
const NOTHING: SharedPassages = { passages: [], ofReport: new Map() };

/** The lists of what reports of different issuers share, which are there even when nothing is, and a page a passage as far as there is room. */
export function passagePages(archive: Archive, shared: SharedPassages = NOTHING): Page[] {
  const holders = holdersOf(archive);
  const paged = pagedPassages(shared.passages, roomForPassages(holders.size));
  return [
    ...passageLists(shared, { archive, holders, paged }),
    ...shared.passages.filter(({ id }) => paged.has(id)).map((passage) => pageOf(passage, holders)),
  ];
}

function pageOf(passage: Passage, holders: Holders): Page {
  const { id, formula, issuers } = passage;
  const props = propsOf(passage, holders);
  const words = formula ? '套语' : '相同的段落';
  const opening = fullWidth(openingOf(props.text, TITLE));
  return makePage({
    kind: 'passage',
    url: urls.passage(id),
    title: `${words}：${opening}`,
    description: `${issuers} 家机关的 ${props.reports} 份报告都有的文字：谁在哪一年写过，写法有什么不同。`,
    above: formula ? [STEPS.passages, STEPS.formulas] : [STEPS.passages],
    passage: props,
  });
}

function propsOf(passage: Passage, holders: Holders): PassageProps {
  const { places, formula } = passage;
  const text = places[0]?.text ?? '';
  const shown = cutAt(text);
  return {
    ...spreadOf(passage, holders),
    formula,
    text: shown,
    isCut: shown !== text,
    places: places.length,
    holders: places.slice(0, PLACES_SHOWN).flatMap((place) => holderAt(place, holders)),
    counts: places.length > PLACES_SHOWN ? countsOf(places, holders) : null,
    ...versionsOf(places, holders),
  };
}

/** Reports by year and by province, each number leading to the first of them. */
function countsOf(places: readonly PassagePlace[], holders: Holders): PassageProps['counts'] {
  const reports = firstPlaces(places).flatMap((place) => holderAt(place, holders));
  const count = (labelOf: (holder: (typeof reports)[number]) => string): CountedHolders[] =>
    [...groupBy(reports, labelOf)].map(([label, own]) => {
      const first = own[0];
      return { label, count: own.length, href: first ? urls.report(first.report, first.anchor) : null };
    });
  return {
    years: count(({ year }) => yearWords(year)).slice(-MOST_LINKS),
    provinces: count(({ province }) => province ?? UNKNOWN_WORDS.place)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_LINKS),
  };
}
