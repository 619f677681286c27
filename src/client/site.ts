import { copyOnClick } from './copy.ts';
import { focusSearchOnSlash } from './focus-search.ts';
import { keepSetting, readSetting, SETTINGS, type SettingName } from './settings.ts';
import { suggestInBoxes } from './suggest-in-boxes.ts';
import { markWideTables } from './wide-tables.ts';

startSettings();
copyOnClick();
focusSearchOnSlash();
suggestInBoxes();
markWideTables();

/** Puts the panel for text size and colours to work. */
function startSettings(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (panel === null) return;
  for (const input of panel.querySelectorAll<HTMLInputElement>('[data-setting]')) {
    const name = input.dataset.setting as SettingName;
    if (!(name in SETTINGS)) continue;
    input.checked = input.value === readSetting(name);
    input.addEventListener('change', () => keepSetting(name, input.value));
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) {
      panel.open = false;
      panel.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
  });
}
