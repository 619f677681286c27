import type { Children } from '../../src/jsx/jsx-runtime.ts';
import {
  FIELD_NAMES,
  FIELDS,
  type FieldKind,
  type FieldName,
  type KindOf,
  type KindValues,
  type ValueOf,
} from '../../src/model/fields.ts';
import type { ReportProps } from '../../src/model/page.ts';
import type { Answer, FieldAnswers, Report } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { chineseDate } from '../dates.ts';
import { LEVEL_NAMES, UNKNOWN } from '../wording.ts';
import { FieldValue } from './field-value.tsx';

interface MetadataBoxProps {
  readonly report: Report;
  readonly props: ReportProps;
}

/** The order that readers know from government sites: the source last, beside the page it was taken from. */
const ORDER: readonly FieldName[] = [...FIELD_NAMES.filter((name) => name !== 'source'), 'source'];

/** How a value is shown, by its kind. */
const SHOWN: { readonly [K in FieldKind]: (value: KindValues[K], props: ReportProps) => Children } = {
  text: (text) => fullWidth(text),
  issuer: (name, { issuer }) =>
    issuer === null ? fullWidth(name) : <a href={urls.issuer(issuer.slug)}>{fullWidth(name)}</a>,
  places: (names, { places }) => <Region names={names} places={places} />,
  level: (level) => <a href={urls.level(level)}>{LEVEL_NAMES[level]}</a>,
  year: (year) => <a href={urls.year(year)}>{year}年</a>,
  date: day,
  reference: (number) => number,
};

/** The facts of a report, a line each. */
export function MetadataBox({ report, props }: MetadataBoxProps) {
  const { url, capturedOn } = report.capture;
  return (
    <section class="metadata" aria-labelledby="metadata-title">
      <h2 id="metadata-title">报告信息</h2>
      <dl>
        {ORDER.filter((name) => isBoxed(name, report)).map((name) => (
          <Row label={FIELDS[name].label}>
            <Fact name={name} answers={report} props={props} />
            {name === 'source' && <SourceLink url={url} />}
          </Row>
        ))}
        <Row label="收录日期">{capturedOn === null ? <span class="unknown">未记录</span> : day(capturedOn)}</Row>
      </dl>
    </section>
  );
}

function isBoxed(name: FieldName, report: Report): boolean {
  const { boxed } = FIELDS[name];
  return boxed === 'always' || (boxed === 'known' && report[name].value !== null);
}

interface FactProps<K extends FieldName> {
  readonly name: K;
  readonly answers: FieldAnswers;
  readonly props: ReportProps;
}

function Fact<K extends FieldName>({ name, answers, props }: FactProps<K>) {
  const kind: KindOf<K> = FIELDS[name].kind;
  const show: (value: KindValues[KindOf<K>], props: ReportProps) => Children = SHOWN[kind];
  const answer: Answer<ValueOf<K>> = answers[name];
  const unknown = FIELDS[name].optional ? UNKNOWN.onPage : UNKNOWN.field;
  return <FieldValue answer={answer} unknown={unknown} show={(value) => show(value, props)} />;
}

function Row({ label, children }: { readonly label: string; readonly children?: Children }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface RegionProps {
  readonly names: readonly string[];
  readonly places: ReportProps['places'];
}

/** Places from the province down, each leading to its page; names stay whole when the line breaks. */
function Region({ names, places }: RegionProps) {
  const slug = (name: string) => places.find((place) => place.name === name)?.slug;
  return (
    <span class="region">
      {names.map((name) => {
        const found = slug(name);
        return <span>{found === undefined ? name : <a href={urls.place(found)}>{name}</a>}</span>;
      })}
    </span>
  );
}

function day(iso: string) {
  return <time datetime={iso}>{chineseDate(iso)}</time>;
}

/** Only web addresses become links: a sidecar may say anything. */
function SourceLink({ url }: { readonly url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <>
      {' '}
      <a href={url} rel="external noreferrer">
        原网页
      </a>
    </>
  );
}
