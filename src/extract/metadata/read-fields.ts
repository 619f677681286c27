import type { RawDocument } from '../../model/document.ts';
import type { FieldName, FieldValues, ValueOf } from '../../model/fields.ts';
import type { Answer, FieldAnswers, Report } from '../../model/report.ts';
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
export type Fields = FieldAnswers & Pick<Report, 'regionCode'>;

/** Reads every field; a maintainer's correction counts before the page. */
export function readFields(clues: Clues, { corrections, correctionsPath }: RawDocument): Fields {
  const settled: Partial<FieldValues> = corrections;
  const settle = <K extends FieldName>(name: K, found: Answer<ValueOf<K>>): Answer<ValueOf<K>> => {
    const said: ValueOf<K> | null | undefined = settled[name];
    return said === undefined ? found : corrected(said, correctionsPath, found);
  };
  const year = settle('year', readYear(clues));
  const { answer, full } = readIssuer(clues);
  const issuer = settle('issuer', answer);
  const named = corrections.issuer ?? full;
  const region = readRegion(clues, named);
  const printed = clean(readTitleField(clues));
  const title = printed.value === null ? deriveTitle(issuer, year, clues) : printed;
  return {
    title: settle('title', title),
    issuer,
    region: settle('region', region.answer),
    regionCode: region.code,
    level: settle('level', readLevel(issuer, named, clues)),
    year,
    publishedOn: settle('publishedOn', readPublishedOn(clues, year.value)),
    signedOn: settle('signedOn', readSignedOn(clues, year.value)),
    source: settle('source', clean(readSource(clues, year.value))),
    documentNumber: settle('documentNumber', clean(readDocumentNumber(clues))),
  };
}

/** Values carry no invisible characters, though the text keeps them. */
function clean(answer: Answer<string>): Answer<string> {
  return answer.value === null ? answer : { ...answer, value: withoutRadicals(visible(answer.value)) };
}
