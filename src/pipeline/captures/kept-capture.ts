import { fingerprintOf } from '../../ingest/fingerprint.ts';
import type { CaptureInput } from '../../ingest/ingest.ts';
import { readCapture } from '../../ingest/list-captures.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { looksLike } from '../artefacts/shapes.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import type { CaptureTask } from './capture-task.ts';

/** What is kept of a capture that became a report. */
export interface KeptCapture {
  /** Content hash of the report. */
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A capture as it is on the disk, and where what became of it is kept. */
export interface FoundCapture {
  readonly input: CaptureInput;
  readonly key: string;
}

/** Reads a capture and its sidecar; throws an `IngestError`. */
export async function findCapture({ seeds, path, config, versions, given }: CaptureTask): Promise<FoundCapture> {
  const capture = await readCapture(seeds, path, config.limits);
  const { bytes, sidecar } = capture;
  const givenId = given?.fingerprint === fingerprintOf(bytes) ? given.id : null;
  const side = sidecar === null ? ['0'] : ['1', sidecar.text];
  return { input: { ...capture, givenId }, key: contentHash(versions.report, path, givenId ?? '', bytes, ...side) };
}

/** Captures that became reports, by a hash of all that decides what became of them. */
export function openCaptures(cache: string) {
  const store = openStore(storeIn(cache, 'capture'));
  return {
    read: (key: string): KeptCapture | null => {
      const kept = store.read<KeptCapture>(key);
      return kept !== null && looksLike('capture', kept) ? kept : null;
    },
    write: (key: string, kept: KeptCapture) => store.write(key, kept),
  };
}
