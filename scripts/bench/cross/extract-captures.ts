import { withArchive } from './open-archive.ts';

// Extracts captures in a process of its own and prints of how many nothing was kept: SEEDS CACHE JOBS

const [seeds = '', cache = '', jobs = '2'] = process.argv.slice(2);

await withArchive({ seeds, cache, jobs: Number(jobs) }, async ({ fresh }) => {
  console.log(JSON.stringify({ fresh }));
});
