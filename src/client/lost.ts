import { type LostReader, lostReader } from './lost-reader.ts';

/** Lists that are divided: `/years/2021/120000/`, `/sections/measures/2021/120000/page/2/`. */
const DIVIDED = /^(?:(?:years|levels|sections|coverage|issuers|places)\/(?:[^/]+\/)+|reports\/page\/\d+\/)$/;

const base = document.documentElement.dataset.base ?? '/';
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
const why = document.querySelector<HTMLElement>('[data-lost-why]');
const note = document.querySelector<HTMLElement>('[data-lost]');
const link = document.querySelector<HTMLAnchorElement>('[data-lost-above]');

const reader = lostReader(path);
if (reader !== null && why !== null) tellReader(reader, why);
// A list that grew shorter has fewer pages: what was on them is on the page above.
else if (note !== null && link !== null && DIVIDED.test(path)) {
  link.href = base + path.replace(/(?:page\/)?[^/]+\/$/, '');
  note.hidden = false;
}

/** Says which reader it was, and leads to wider ones. */
function tellReader({ told, links }: LostReader, why: HTMLElement): void {
  why.textContent = told;
  const list = document.createElement('ul');
  list.className = 'plain';
  list.dataset.lostReader = '';
  for (const { path, label } of links) {
    const item = document.createElement('li');
    const way = document.createElement('a');
    way.href = base + path;
    way.textContent = label;
    item.append(way);
    list.append(item);
    void leaveOutLost(way.href, item);
  }
  note?.before(list);
}

/** A wider reader may have gone as well. */
async function leaveOutLost(address: string, item: HTMLElement): Promise<void> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
  if (answer?.status === 404) item.remove();
}
