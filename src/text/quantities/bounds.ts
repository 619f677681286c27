/** What a text says of a number beside it: at least, at most, about; null for exactly. */
export type Bound = 'ge' | 'le' | 'about' | null;

/** Words right before a number. Those with null only fill: `共计3件`, `达98%`. */
const WORDS: readonly (readonly [string, Bound])[] = [
  // e.g. 不少于40学时
  ...['不少于', '不低于', '至少', '超过', '超出', '突破', '逾', '超'].map((word) => [word, 'ge'] as const),
  // e.g. 不足5人
  ...['不超过', '不多于', '不到', '不足', '至多', '低于', '少于'].map((word) => [word, 'le'] as const),
  // e.g. 近90条, 约9000份
  ...['大约', '将近', '接近', '大概', '约', '近'].map((word) => [word, 'about'] as const),
  // e.g. 累计达
  ...[
    // e.g. 纠错率高达55.6%: much, but just that
    '高达',
    '多达',
    '共计',
    '累计',
    '总计',
    '合计',
    '达到',
    '达',
    '共',
    '已',
    '了',
    '有',
    '计',
    '为',
    '是',
    '均',
    '至',
    '到',
    ':',
    '数',
  ].map((word) => [word, null] as const),
];

/** The longer first: 不超过 before 超过. */
export const BEFORE = WORDS.toSorted(([a], [b]) => b.length - a.length);

/** Signs before which a bound's word is part of another word: 签约12家, 附近3家. */
export const NO_BOUND_AFTER: Readonly<Record<string, string>> = {
  约: '签违预条节合公制契特邀履失民',
  近: '附最靠邻临远',
  超: '赶反',
  为: '行作认',
  共: '公',
};

/** Words right after a number and before its unit: `20余场`, `10多次`. */
export const MORE = '余多几';

/** Words right after a unit. */
export const AFTER: readonly (readonly [string, Bound])[] = [
  ['及以上', 'ge'],
  ['以上', 'ge'],
  ['之多', 'ge'],
  ['余', 'ge'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以内', 'le'],
  ['以下', 'le'],
];
