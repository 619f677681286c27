/** Lists that are divided: `/years/2021/120000/`, `/sections/measures/2021/120000/page/2/`. */
const DIVIDED = /^(?:years|levels|sections|coverage|issuers|places|reports)\/(?:[^/]+\/)+$/;

const base = document.documentElement.dataset.base ?? '/';
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
const note = document.querySelector<HTMLElement>('[data-lost]');
const link = document.querySelector<HTMLAnchorElement>('[data-lost-above]');

// A list that grew shorter has fewer pages: what was on them is on the page above.
if (note !== null && link !== null && DIVIDED.test(path)) {
  link.href = base + path.replace(/(?:page\/)?[^/]+\/$/, '');
  note.hidden = false;
}
