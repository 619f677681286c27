import type { Archive } from '../../model/archive.ts';
import type { SiteFile } from '../../model/page.ts';
import { choiceGroups } from '../lists/choice-groups.ts';
import { listed, SHORT_LABEL } from '../lists/listed.ts';
import { issuerOf, yearOf } from '../names.ts';
import { fileOf, urls } from '../urls.ts';

/** For each province the reports that the page of two reports offers: `[id, label]`, newest year first. */
export function compareChoices(archive: Archive): SiteFile[] {
  return choiceGroups(archive).map(({ key, reports }) => {
    const choices = listed(reports, SHORT_LABEL).map((report) => {
      const label = `${yearOf(report)} · ${issuerOf(report)}`;
      return [report.id, report.apart === null ? label : `${label}（${report.apart}）`];
    });
    return { file: fileOf(urls.compareChoices(key)), content: `${JSON.stringify(choices)}\n` };
  });
}
