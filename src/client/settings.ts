/** What a reader may choose and keep between visits; the first value of each is the default. */
export const SETTINGS = {
  size: ['normal', 'large', 'largest'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  keys: ['on', 'off'],
} as const;
export type SettingName = keyof typeof SETTINGS;

const PREFIX = 'nianbao-';

/** The kept value of a setting, or its default; storage may be forbidden. */
export function readSetting(name: SettingName): string {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return SETTINGS[name].find((value) => value === kept) ?? SETTINGS[name][0];
  } catch {
    return SETTINGS[name][0];
  }
}

/** Keeps a setting and applies it to the page. */
export function keepSetting(name: SettingName, value: string): void {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // the choice holds for this page only
  }
}

/** Puts all kept settings on the document element, where the styles look for them. */
export function applySettings(): void {
  for (const name of Object.keys(SETTINGS) as SettingName[]) document.documentElement.dataset[name] = readSetting(name);
}
