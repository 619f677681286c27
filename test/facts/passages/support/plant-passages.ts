/** A planted stretch in a text: its offsets. */
export interface Planted {
  readonly from: number;
  readonly to: number;
}

/** Ways in which a copy is otherwise than what it was copied from. */
export interface Edits {
  /** Share of its characters. */
  readonly share: number;
  /** Of these, how many are put in or taken out; the others are another character. */
  readonly gaps?: number;
}

type Random = () => number;

/** Common characters of the genre first: texts that have nothing in common share some of them by chance. */
const COMMON = '法治政府建设工作依行推进执落实责任制度加强规范的和全面人民社会管理服务监督领导';
const FIRST = 0x4e00;
const RARE = 3000;

/** Text of so many characters that nobody wrote, a third of it common characters, with a comma now and then. */
export function randomText(length: number, random: Random): string {
  let text = '';
  while (text.length < length) {
    const isCommon = random() < 0.33;
    text += isCommon ? pick(COMMON, random) : String.fromCharCode(FIRST + Math.floor(random() * RARE));
  }
  return text;
}

/** A copy with some of its characters put otherwise; as many as the share says, rounded. */
export function edited(text: string, { share, gaps = 0.4 }: Edits, random: Random): string {
  const chars = Array.from(text);
  const places = shuffled(chars.length, random).slice(0, Math.round(share * chars.length));
  for (const at of places) {
    const other = String.fromCharCode(FIRST + RARE + Math.floor(random() * RARE));
    const kind = random();
    if (kind < gaps / 2) chars[at] = '';
    else if (kind < gaps) chars[at] += other;
    else chars[at] = other;
  }
  return chars.join('');
}

/** Text with a stretch somewhere in it, and where. */
export function planted(passage: string, length: number, random: Random): { text: string; at: Planted } {
  const before = randomText(Math.floor(random() * length), random);
  const text = before + passage + randomText(length - before.length, random);
  return { text, at: { from: before.length, to: before.length + passage.length } };
}

function shuffled(length: number, random: Random): number[] {
  const places = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places;
}

function pick(from: string, random: Random): string {
  return from.charAt(Math.floor(random() * from.length));
}
