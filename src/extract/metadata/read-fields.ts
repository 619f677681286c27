import type { RawDocument } from '../../model/document.ts';
import { type Answer, LEVELS, type Level, type Report } from '../../model/report.ts';
import { visible } from '../../text/invisible.ts';
import { withoutRadicals } from '../../text/radicals.ts';
import { corrected } from '../claims/answer.ts';
import type { Clues } from './clues.ts';
import { readPublishedOn, readSignedOn } from './dates.ts';
import { readDocumentNumber } from './document-number.ts';
import { readIssuer } from './issuer.ts';
import { readLevel } from './level.ts';
import { readRegion } from './region.ts';
import { readSource } from './source.ts';
import { deriveTitle, readTitleField } from './title.ts';
import { readYear } from './year.ts';

/** The fields of a report, each with its evidence. */
export type Fields = Pick<
  Report,
  | 'title'
  | 'issuer'
  | 'region'
  | 'regionCode'
  | 'level'
  | 'year'
  | 'publishedOn'
  | 'signedOn'
  | 'source'
  | 'documentNumber'
>;

/** Reads every field; a maintainer's correction counts before the page. */
export function readFields(clues: Clues, document: RawDocument): Fields {
  const { corrections, correctionsPath } = document;
  const settle = <T>(said: T | null | undefined, found: Answer<T>): Answer<T> =>
    said === undefined ? found : corrected(said, correctionsPath, found);
  const year = settle(corrections.year, readYear(clues));
  const { answer, full } = readIssuer(clues);
  const issuer = settle(corrections.issuer, answer);
  const named = corrections.issuer ?? full;
  const region = readRegion(clues, named);
  const printed = clean(readTitleField(clues));
  const title = printed.value === null ? deriveTitle(issuer, year, clues) : printed;
  return {
    title: settle(corrections.title, title),
    issuer,
    region: settle(corrections.region, region.answer),
    regionCode: region.code,
    level: settle(levelOf(corrections.level), readLevel(issuer, named, clues)),
    year,
    publishedOn: settle(corrections.publishedOn, readPublishedOn(clues, year.value)),
    signedOn: settle(corrections.signedOn, readSignedOn(clues, year.value)),
    source: settle(corrections.source, clean(readSource(clues, year.value))),
    documentNumber: settle(corrections.documentNumber, clean(readDocumentNumber(clues))),
  };
}

/** Values carry no invisible characters, though the text keeps them. */
function clean(answer: Answer<string>): Answer<string> {
  return answer.value === null ? answer : { ...answer, value: withoutRadicals(visible(answer.value)) };
}

function levelOf(said: string | null | undefined): Level | null | undefined {
  return said === null || said === undefined ? said : LEVELS.find((level) => level === said);
}
