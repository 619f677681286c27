import type { PlacedFile } from '../model/page.ts';
import type { Stage } from '../publish/open-stage.ts';
import type { Ground } from './ground.ts';
import { valueGone } from './store/folders.ts';

/** The new site as the pipeline fills it: with files whose contents are kept. */
export interface Site {
  /** `source` is where its content lies, where that was just looked for. */
  readonly place: (file: PlacedFile, source?: string) => void;
  readonly placeAll: (files: Iterable<PlacedFile>) => void;
  /** What was placed so far. */
  readonly placed: () => readonly PlacedFile[];
}

/** Fills a stage from the cache; throws when a content is gone from there. */
export function openSite(stage: Stage, { files, cache }: Pick<Ground, 'files' | 'cache'>): Site {
  const placed: PlacedFile[] = [];
  const place = (file: PlacedFile, source = files.find(file.kept)) => {
    if (source === null) throw valueGone(cache);
    stage.place(file, source);
    placed.push(file);
  };
  return {
    place,
    placed: () => placed,
    placeAll: (all) => {
      for (const file of all) place(file);
    },
  };
}
