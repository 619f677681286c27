import type { Text } from 'hast';
import type { KeptFragment } from '../../src/model/fragment.ts';

/** A piece of a page that was rendered before: `serialise` puts it in as it is. */
export function Kept({ fragment }: { readonly fragment: KeptFragment }): Text {
  return { type: 'text', value: '', data: { fragment } };
}
