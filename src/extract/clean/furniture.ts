import { BROWSER_NOTICE } from './browser-notice.ts';
import { DATE_BANNER } from './date-banner.ts';
import type { LineRule, Zone } from './line-rule.ts';
import { NAVIGATION } from './navigation.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { PAGE_NUMBERS } from './page-numbers.ts';
import { PAGE_TOOLS } from './page-tools.ts';
import { PROMOTION } from './promotion.ts';
import { SITE_FOOTER } from './site-footer.ts';

/** Every rule for page furniture, in the order in which they are tried. */
export const FURNITURE: readonly LineRule[] = [
  ...BROWSER_NOTICE,
  ...NAVIGATION,
  ...DATE_BANNER,
  ...PAGE_NUMBERS,
  ...PAGE_TOOLS,
  ...SITE_FOOTER,
  ...PROMOTION,
  ...NEIGHBOURS,
];

/** No furniture line of the tables is longer than this; longer lines need not be tried. */
const LONGEST = 120;

/** The rule that takes a line (given without spaces) for furniture in a zone, or `null`. */
export function furnitureRule(squeezed: string, zone: Exclude<Zone, 'any'> | 'body'): LineRule | null {
  if (squeezed.length > LONGEST) return null;
  return FURNITURE.find((rule) => (rule.zone === 'any' || rule.zone === zone) && rule.pattern.test(squeezed)) ?? null;
}
