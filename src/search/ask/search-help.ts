import { OPERATORS } from './operators.ts';
import { SIGN_HELP, type SignHelp } from './read-words.ts';

/** How the signs of the query language are told beside the search field. */
export const SEARCH_HELP: readonly SignHelp[] = [...SIGN_HELP, ...Object.values(OPERATORS).flatMap(({ help }) => help)];
