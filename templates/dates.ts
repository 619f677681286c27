// e.g. 2022-03-23
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO date as it is written in Chinese: `2022-03-23` → `2022年3月23日`; anything else comes back as it is. */
export function chineseDate(iso: string): string {
  const parts = ISO_DATE.exec(iso);
  return parts === null ? iso : `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日`;
}
