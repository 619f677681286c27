import { withArchive } from './open-archive.ts';

// Extracts an archive, in a process of its own: node --import tsx extract-archive.ts SEEDS CACHE JOBS

const [seeds = '', cache = '', jobs = '2'] = process.argv.slice(2);

await withArchive({ seeds, cache, jobs: Number(jobs) }, async ({ arranged }) => {
  console.log(JSON.stringify({ reports: arranged.archive.reports.length }));
});
