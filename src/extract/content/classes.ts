/** What a sentence of a report can speak of: the lead, or one of the standard sections. */
export const CONTENT_CLASSES = ['preamble', 'measures', 'leader-duties', 'shortcomings', 'next-year', 'other'] as const;
export type ContentClass = (typeof CONTENT_CLASSES)[number];
