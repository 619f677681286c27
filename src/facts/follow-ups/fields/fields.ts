import { DISPUTES } from './disputes.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { LAND_AND_ENVIRONMENT } from './land-and-environment.ts';
import { LAW_IN_SOCIETY } from './law-in-society.ts';
import { LEADERSHIP } from './leadership.ts';
import { MARKETS_AND_HEALTH } from './markets-and-health.ts';
import { OVERSIGHT } from './oversight.ts';
import { PEOPLE_AND_ORDER } from './people-and-order.ts';
import { RULES_AND_DECISIONS } from './rules-and-decisions.ts';
import { SAFETY } from './safety.ts';
import { SERVICES } from './services.ts';
import { TOWNS_AND_TRAFFIC } from './towns-and-traffic.ts';

/**
 * Narrow fields of government work, one a row: words that speak of it, parted by spaces, its usual name first; after the bar words that speak of it
 * less surely. A word may stand in several rows; it says the less of each. Plain words for official ones are what the table is for.
 */
export const FIELDS: readonly string[] = [
  ...LAW_IN_SOCIETY,
  ...RULES_AND_DECISIONS,
  ...ENFORCEMENT,
  ...MARKETS_AND_HEALTH,
  ...LAND_AND_ENVIRONMENT,
  ...TOWNS_AND_TRAFFIC,
  ...SAFETY,
  ...PEOPLE_AND_ORDER,
  ...DISPUTES,
  ...OVERSIGHT,
  ...SERVICES,
  ...LEADERSHIP,
];
