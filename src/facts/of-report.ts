import type { Report } from '../model/report.ts';

/** What is made of a report, once as long as it is in memory: the later report of one pair is the earlier of the next. `make` must be pure. */
export function ofReport<T>(make: (report: Report) => T): (report: Report) => T {
  const made = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    const known = made.get(report);
    if (known !== undefined) return known.value;
    const value = make(report);
    made.set(report, { value });
    return value;
  };
}
