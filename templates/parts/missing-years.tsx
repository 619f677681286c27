/** Says of which years between two reports none is held. */
export function MissingYears({ years }: { readonly years: readonly number[] }) {
  if (years.length === 0) return null;
  const told = years.length > 2 ? `${years[0]}—${years.at(-1)}年` : years.map((year) => `${year}年`).join('、');
  return <>其间{told}的报告没有收录。</>;
}
