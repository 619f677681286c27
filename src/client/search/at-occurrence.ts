/** Address of a hit at the n-th mark in its paragraph, counted from 1, rather than the first, e.g. `/reports/ID/?q=出庭&nth=2#p-1`. */
export function atOccurrence(url: string, nth: number): string {
  return nth === 1 ? url : url.replace('#', `&nth=${nth}#`);
}
