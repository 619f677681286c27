/** Ends of clauses. */
const END = /[。;:,]/u;
/** Clauses that tell what follows from a lack, why there is one, or when: `导致处罚力度小`, `主要原因是学法不系统`, `体制改革后`. */
const ASIDE =
  /^(?:从而|进而|以致|直接|容易)*(?:导致|致使|造成|使得|影响|制约|无形之中)|^(?:主要|究其)?原因|^(?:由于|随着|面对|受)|(?:(?<![滞落])后|以来|过程中|(?<![及按准适同随])时)$/u;
/** What is to be done about it, up to the end of the item: `下一步将组建讲师团`. */
const PLAN = /(?:下一步|下步|今后)[^。;]{0,6}[将要拟,].*/u;

/** The clauses of an item that tell what is wanting; all of them where none is left. */
export function clausesOf(flat: string): readonly string[] {
  const clauses = flat
    .replace(PLAN, '')
    .split(END)
    .filter((clause) => clause !== '');
  const kept = clauses.filter((clause) => !ASIDE.test(clause));
  return kept.length === 0 ? clauses : kept;
}
