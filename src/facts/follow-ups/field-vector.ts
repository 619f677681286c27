/** How strongly something speaks of fields: their numbers and shares, together of length 1; fields that are not there have none. */
export interface FieldVector {
  readonly fields: readonly number[];
  readonly shares: readonly number[];
}

/** Takes what was summed up by field, without shares below `least`, and leaves zeros: one place serves all texts. */
export function takeVector(sums: Float64Array, least: number): FieldVector {
  let squares = 0;
  for (let field = 0; field < sums.length; field++) squares += (sums[field] as number) ** 2;
  const length = Math.sqrt(squares);
  const [fields, shares]: [number[], number[]] = [[], []];
  for (let field = 0; field < sums.length; field++) {
    const sum = sums[field] as number;
    if (!isKept(sum, least * length)) continue;
    fields.push(field);
    shares.push(Math.fround(sum / length));
  }
  sums.fill(0);
  return { fields, shares };
}

function isKept(sum: number, least: number): boolean {
  return sum > 0 && sum >= least;
}

/** The cosine of one vector and any other. */
export function cosineTo({ fields, shares }: FieldVector, size: number): (other: FieldVector) => number {
  const own = new Float32Array(size);
  for (let nth = 0; nth < fields.length; nth++) own[fields[nth] as number] = shares[nth] as number;
  return (other) => {
    let sum = 0;
    for (let nth = 0; nth < other.fields.length; nth++)
      sum += (own[other.fields[nth] as number] as number) * (other.shares[nth] as number);
    return sum;
  };
}
