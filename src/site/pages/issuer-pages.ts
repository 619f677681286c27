import type { Archive, IssuerGroup } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { makePage, STEPS } from '../make-page.ts';
import { yearsSpan } from '../names.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** The list of issuers and a page for each. */
export function issuerPages({ issuers }: Archive): Page[] {
  const description = `发布过法治政府建设年度报告的 ${issuers.length} 个机构，及其各年度报告的收录情况。`;
  return [
    makePage({ kind: 'issuers', url: urls.issuers(), title: PAGE_TITLES.issuers, description, issuers }),
    ...issuers.map(issuerPage),
  ];
}

function issuerPage(issuer: IssuerGroup): Page {
  return makePage({
    kind: 'issuer',
    url: urls.issuer(issuer.slug),
    title: issuer.name,
    description: `${issuer.name}历年法治政府建设年度报告，收录 ${issuer.reports.length} 篇${yearsSpan(issuer.reports)}。`,
    above: [STEPS.issuers],
    issuer,
  });
}
