import type { SiteFile } from '../model/page.ts';
import type { GuardedFolders } from './check-output.ts';
import { openStage, type Published } from './open-stage.ts';

/** Publishes a whole site that is already in memory: all of it or nothing. */
export async function publish(out: string, files: Iterable<SiteFile>, guarded: GuardedFolders): Promise<Published> {
  const stage = openStage(out, guarded);
  try {
    await stage.writeAll(files);
    return stage.commit();
  } finally {
    stage.close();
  }
}
