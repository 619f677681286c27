import { digestOf } from '../../archive/summarise.ts';
import { makeResults } from '../artefacts/gather-results.ts';
import { openArtefacts } from '../artefacts/open-artefacts.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { diagnosticsOf } from '../faults.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import { type CaptureAnswer, type CaptureTask, failed } from './capture-task.ts';
import { findCapture, openCaptures } from './kept-capture.ts';
import { readReportOf } from './report-job.ts';

/** Version of the code that this process has loaded. */
const LOADED = codeVersion();

/** Works on one capture in a process of its own: what is not kept of it is made, and kept. What failed is tried again: the reason may lie outside of it. */
export async function extractCapture(task: CaptureTask): Promise<CaptureAnswer> {
  const { path, config, cache } = task;
  try {
    if (task.code !== LOADED) throw codeChanged();
    const { input, key } = await findCapture(task);
    const captures = openCaptures(cache);
    const artefacts = openArtefacts(cache, task.versions);
    const places = { artefacts, files: openFileStore(storeIn(cache, 'content')) };
    const kept = captures.read(key);
    const report = kept && artefacts.read('report', kept.digest);
    if (kept && report) {
      const results = makeResults({ report, digest: kept.digest }, config, places);
      return {
        path,
        cached: true,
        report: { digest: kept.digest, captureKey: key, ...results },
        diagnostics: kept.diagnostics,
      };
    }
    const { report: made, diagnostics } = await readReportOf(input);
    if (made === null) return failed(path, diagnostics);
    const digest = digestOf(made);
    artefacts.write('report', digest, made);
    const results = makeResults({ report: made, digest }, config, places);
    captures.write(key, { digest, diagnostics });
    return { path, cached: false, report: { digest, captureKey: key, ...results }, diagnostics };
  } catch (error) {
    return failed(path, diagnosticsOf(error, path));
  }
}
