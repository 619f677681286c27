/** A paragraph of a case and the class it belongs to. */
export interface GoldParagraph {
  readonly text: string;
  /** preamble, a section key, `heading:KEY`, signature, noise or meta. */
  readonly key: string;
  readonly role: string;
  readonly tags?: readonly string[];
  /** Further classes that count as right. */
  readonly accept?: readonly string[];
}

/** A figure planted in a case, as its text has it. */
export interface GoldIndicator {
  readonly text: string;
  /** 万 and 亿 multiplied out. */
  readonly value: number;
  readonly unit: string;
  readonly approx: 'ge' | 'about' | null;
  readonly kind: string;
  /** A zero that words state. */
  readonly inWords?: true;
  /** One of the parts of a breakdown. */
  readonly part?: true;
}

/** What must come out of a case; a look-alike has only `isReport: false` and its kind. */
export interface CaseGold {
  readonly file: string;
  readonly isReport: boolean;
  readonly negativeKind?: string;
  readonly title: string | null;
  readonly acceptableTitles: readonly (string | null)[];
  readonly issuer: string | null;
  readonly acceptableIssuers: readonly (string | null)[];
  readonly level: string | null;
  readonly year: number | null;
  readonly accept: Readonly<
    Record<'publishedOn' | 'signedOn' | 'source' | 'documentNumber', readonly (string | null)[]>
  >;
  readonly paragraphs: readonly GoldParagraph[];
  readonly indicators?: readonly GoldIndicator[];
}
