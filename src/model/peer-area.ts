/** An area that most of a report's peers tell of, and in which the report has no part. */
export interface PeerArea {
  readonly name: string;
  /** Name of the view of the area. */
  readonly view: string;
  /** Tenths of the peers that tell of it. */
  readonly tenths: number;
}

/** The areas of the outline of a report's year, and of which it has parts. */
export type ToldAreas = readonly (Pick<PeerArea, 'name' | 'view'> & { readonly told: boolean })[];

/** What peers write about and a report does not, with the view where it can be read, and how many of them do. */
export interface PeerTopic extends PeerArea {
  /** Null where there are so many peers that they are told in tens and tenths. */
  readonly count: number | null;
}

/** A report beside others of its level and year, of the narrowest place that holds enough. */
export interface PeerGroup {
  /** e.g. 天津市武清区 2022年 乡镇街道. */
  readonly scope: string;
  /** All but the report; rounded down to tens where there are many, so that one report more seldom changes the pages of all its peers. */
  readonly count: number;
  readonly isRounded: boolean;
  readonly areas: readonly PeerTopic[];
  readonly figures: readonly PeerTopic[];
}
