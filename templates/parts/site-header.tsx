import type { SiteConfig } from '../../src/model/config.ts';
import { urls } from '../../src/site/urls.ts';
import { SearchField } from './search-field.tsx';

const LINKS = [
  { label: '年度', href: urls.years() },
  { label: '地区', href: urls.places() },
  { label: '章节', href: urls.sections() },
  { label: '对照', href: urls.compare() },
];

const SIZES = [
  { value: 'normal', label: '标准' },
  { value: 'large', label: '大' },
  { value: 'largest', label: '特大' },
];

const THEMES = [
  { value: 'auto', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
  { value: 'contrast', label: '高对比' },
];

/** Keys of one character can be turned off, as WCAG 2.1.4 asks: speech input types them unasked. */
const KEYS = [
  { value: 'on', label: '启用' },
  { value: 'off', label: '停用' },
];

/** Name of the archive, search field, four links, and the settings that only a script can keep. */
export function SiteHeader({ config, current }: { readonly config: SiteConfig; readonly current: string }) {
  return (
    <header class="site-header">
      <div class="bar">
        <a class="brand" href={urls.home()}>
          {config.title}
        </a>
        <nav class="ways" aria-label="主要栏目">
          <ul>
            {LINKS.map((link) => (
              <li>
                <a href={link.href} aria-current={current.startsWith(link.href) ? 'true' : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {current.startsWith(urls.search()) || current === urls.home() ? null : <SearchField id="site-q" />}
        <details class="settings" data-settings data-scripted>
          <summary aria-label="字号、配色与快捷键">
            <span aria-hidden="true">字</span>
          </summary>
          <div class="panel">
            <Choice legend="字号" name="size" options={SIZES} />
            <Choice legend="配色" name="theme" options={THEMES} />
            <Choice legend="单键快捷键（/ n N）" name="keys" options={KEYS} />
          </div>
        </details>
      </div>
    </header>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ legend, name, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option, at) => (
        <label>
          <input type="radio" name={`setting-${name}`} value={option.value} data-setting={name} checked={at === 0} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
