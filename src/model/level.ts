/** Levels of issuing bodies, from the top down; `null` elsewhere means unknown. */
export const LEVELS = ['province', 'city', 'county', 'township', 'department', 'zone'] as const;
export type Level = (typeof LEVELS)[number];
