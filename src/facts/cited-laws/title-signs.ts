/** A stretch of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A title between its signs. */
export interface SignedTitle extends Stretch {
  /** The words between the signs. */
  readonly inner: Stretch;
  /** Whether the signs are those of titles and not angles that stand for them. */
  readonly proper: boolean;
  /** Whether another sign stands within. */
  readonly nested: boolean;
  /** Where the words end that follow the opening sign, and begin that stand before the closing one: at another sign. */
  readonly reach: readonly [number, number];
}

/** A sign without its partner, and how far the words beside it reach: to the next sign, or the end of the line. */
export interface LoneSign extends Stretch {
  readonly opens: boolean;
  readonly beside: Stretch;
}

/** What signs of titles make of a line, in the order in which they open. */
export interface TitleSigns {
  readonly titles: readonly SignedTitle[];
  readonly lone: readonly LoneSign[];
}

/** e.g. 《行政处罚法》, 〈行政处罚法〉 within another, on pages that lost these <<行政处罚法>>; an empty <> was a title and is none. */
const SIGN = /[《〈≪⟪⟨》〉≫⟫⟩]|[<＜]{1,2}(?=[\s\p{Script=Han}])|(?<![<＜][>＞]?)[>＞]{1,2}/gu;
const OPENS = /^[《〈≪⟪⟨<＜]/u;
/** Most lines have none. */
export const ANY_SIGN = /[《》〈〉≪≫⟪⟫⟨⟩<>＜＞]/;
const PROPER = /[《〈》〉]/u;

interface Sign extends Stretch {
  readonly opens: boolean;
  readonly at: number;
}

/** Pairs the signs of one line, each closing one with the last that is open: styles are mixed up too often to tell by. */
export function pairSigns(line: string): TitleSigns {
  const signs = signsOf(line);
  const partner = new Map<Sign, Sign>();
  const open: Sign[] = [];
  for (const sign of signs) {
    const before = sign.opens ? undefined : open.pop();
    if (sign.opens) open.push(sign);
    else if (before !== undefined) partner.set(before, sign).set(sign, before);
  }
  return {
    titles: signs.flatMap((sign) => {
      const close = sign.opens ? partner.get(sign) : undefined;
      return close === undefined ? [] : titleOf(sign, close, { signs, line });
    }),
    lone: signs.filter((sign) => !partner.has(sign)).map((sign) => loneSign(sign, signs, line)),
  };
}

function signsOf(line: string): Sign[] {
  return [...line.matchAll(SIGN)].map(({ 0: text, index }, at) => ({
    opens: OPENS.test(text),
    from: index,
    to: index + text.length,
    at,
  }));
}

function titleOf(
  { from, to, at }: Sign,
  close: Sign,
  { signs, line }: { readonly signs: readonly Sign[]; readonly line: string },
): SignedTitle {
  return {
    from,
    to: close.to,
    inner: { from: to, to: close.from },
    proper: PROPER.test(line[from] ?? ''),
    nested: close.at > at + 1,
    reach: [(signs[at + 1] as Sign).from, (signs[close.at - 1] as Sign).to],
  };
}

/** The signs of a title as if each had lost its partner. */
export function loneSigns({ from, to, inner, reach }: SignedTitle): LoneSign[] {
  return [
    { opens: true, from, to: inner.from, beside: { from: inner.from, to: reach[0] } },
    { opens: false, from: inner.to, to, beside: { from: reach[1], to: inner.to } },
  ];
}

function loneSign({ opens, from, to, at }: Sign, signs: readonly Sign[], line: string): LoneSign {
  const beside = opens
    ? { from: to, to: signs[at + 1]?.from ?? line.length }
    : { from: signs[at - 1]?.to ?? 0, to: from };
  return { opens, from, to, beside };
}
