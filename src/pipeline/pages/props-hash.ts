import { contentHash } from '../store/content-hash.ts';

/**
 * Says how pages' properties are hashed: the summary of a report stands in many of them and is hashed once. Values are plain data, whose
 * properties keep their order.
 */
export function propsHasher(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const shorten = (_name: string, value: unknown) => (isSummary(value) ? hashOf(value) : value);
  const hashOf = (summary: object) => {
    const hash = known.get(summary) ?? contentHash(JSON.stringify(summary));
    known.set(summary, hash);
    return hash;
  };
  return (value) => contentHash(JSON.stringify(value, shorten) ?? '');
}

function isSummary(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'likeness' in value && 'keywords' in value;
}
