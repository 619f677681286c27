import { applySettings } from './settings.ts';

/** Runs before the first paint, so that neither size nor colours jump, and what only scripts put to work has its place from the start. From a disk browsers run no other script. */
applySettings();
if (location.protocol === 'file:') document.documentElement.dataset.opened = 'file';
else document.documentElement.dataset.scripts = 'on';

// What is asked in the address is shown at once: what stands before a question does not come and go.
const isAsked = document.documentElement.dataset.kind === 'search' && location.search.length > 1;
document.documentElement.toggleAttribute('data-asked', isAsked);

// What is chosen in the address stands above the results: its row has its room from the start.
const isLimited = /[?&](section|year|place|level|issuer)=/.test(location.search);
document.documentElement.toggleAttribute('data-limited', isAsked && isLimited);
