import type { Children } from '../../src/jsx/jsx-runtime.ts';
import type { ReportProps } from '../../src/model/page.ts';
import type { Report } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { chineseDate } from '../dates.ts';
import { LEVEL_NAMES, UNKNOWN } from '../wording.ts';
import { FieldValue } from './field-value.tsx';

interface MetadataBoxProps {
  readonly report: Report;
  readonly props: ReportProps;
}

/** The facts of a report in the order that readers know from government sites. */
export function MetadataBox({ report, props }: MetadataBoxProps) {
  const { issuer, places } = props;
  return (
    <section class="metadata" aria-labelledby="metadata-title">
      <h2 id="metadata-title">报告信息</h2>
      <dl>
        <Row label="发布机构">
          <FieldValue
            answer={report.issuer}
            unknown={UNKNOWN.field}
            show={(name) =>
              issuer === null ? fullWidth(name) : <a href={urls.issuer(issuer.slug)}>{fullWidth(name)}</a>
            }
          />
        </Row>
        <Row label="行政区划">
          <FieldValue
            answer={report.region}
            unknown={UNKNOWN.field}
            show={(names) => <Region names={names} places={places} />}
          />
        </Row>
        <Row label="级别">
          <FieldValue
            answer={report.level}
            unknown={UNKNOWN.field}
            show={(level) => <a href={urls.level(level)}>{LEVEL_NAMES[level]}</a>}
          />
        </Row>
        <Row label="年度">
          <FieldValue
            answer={report.year}
            unknown={UNKNOWN.field}
            show={(year) => <a href={urls.year(year)}>{year}年</a>}
          />
        </Row>
        <Row label="发布日期">
          <FieldValue answer={report.publishedOn} unknown={UNKNOWN.onPage} show={day} />
        </Row>
        <Row label="成文日期">
          <FieldValue answer={report.signedOn} unknown={UNKNOWN.onPage} show={day} />
        </Row>
        {report.documentNumber.value !== null && (
          <Row label="发文字号">
            <FieldValue answer={report.documentNumber} unknown={UNKNOWN.onPage} show={(number) => number} />
          </Row>
        )}
        <Row label="来源">
          <FieldValue answer={report.source} unknown={UNKNOWN.onPage} show={fullWidth} />
          <SourceLink url={report.capture.url} />
        </Row>
        <Row label="收录日期">
          {report.capture.capturedOn === null ? <span class="unknown">未记录</span> : day(report.capture.capturedOn)}
        </Row>
      </dl>
    </section>
  );
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
