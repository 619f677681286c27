/** Levels of issuing bodies, from the top down; `null` elsewhere means unknown. */
export const LEVELS = ['province', 'city', 'county', 'township', 'department', 'zone'] as const;
export type Level = (typeof LEVELS)[number];

/** Kinds of issuing bodies: governments down to the county, departments for justice and others, and what stands below the county. */
export const BODY_KINDS = ['government', 'justice', 'office', 'street', 'town', 'rural'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
