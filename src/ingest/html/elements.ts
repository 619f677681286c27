import type { Foreign } from './open-elements.ts';

/** Elements that begin and end a line. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend noscript li listing main nav ol option p plaintext pre section select ' +
    'summary textarea ucapcontent ul xmp caption table tbody tfoot thead tr td th'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const SILENT = new Set(['script', 'style', 'template', 'title', 'rp']);

/** Elements of a drawing or formula whose content describes and is not drawn. */
export const SILENT_FOREIGN: Readonly<Record<Foreign, ReadonlySet<string>>> = {
  svg: new Set(['title', 'desc', 'metadata', 'style', 'script']),
  math: new Set(['annotation', 'annotation-xml']),
};

/** Elements of a drawing whose content is drawn only where others refer to it. */
export const REFERRED_TO = new Set(['defs', 'symbol', 'pattern', 'mask', 'marker', 'clippath']);

/** Elements of a drawing or formula whose text is drawn; text beside them is not. */
export const DRAWN: Readonly<Record<Foreign, ReadonlySet<string>>> = {
  svg: new Set(['text', 'foreignobject']),
  math: new Set(['mi', 'mo', 'mn', 'ms', 'mtext']),
};

/** Elements that end the drawing or formula in which they stand. */
export const BREAKS_OUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Elements whose content a browser shows only where it cannot show the thing itself, or as part of a control. */
export const ASIDE = new Set(
  'object iframe video audio canvas meter progress noscript noembed noframes button select option optgroup datalist'.split(
    ' ',
  ),
);

/** Elements in which line breaks and spaces are drawn as they stand. */
export const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);

/** Elements that never have an end tag. */
export const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that set their text in bold. */
export const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

/** Where government content systems keep the text of an article: class or id, one row a system, with the name it is known by. */
export const CONTENT_CONTAINERS: readonly { readonly name: RegExp; readonly system: string }[] = [
  { name: /^(?:TRS_Editor|Custom_UnionStyle|TRS_UEDITOR|trs_editor_view)$/i, system: 'TRS WCM' },
  { name: /^(?:UCAP-?CONTENT|pages_content)$/i, system: '开普 UCAP' },
  { name: /^(?:v_news_content|vsb_content.*)$/i, system: '博达 VSB' },
  { name: /^(?:zoom|zoomcon|fontzoom)$/i, system: '大汉 JCMS' },
  { name: /^article-content$/i, system: 'gkmlpt（广东）' },
  {
    name: /^(?:NewsContent|news_content|newscontent|articlecontent|article_content|content_body|xxgk_content|wzcon|conTxt|Section0)$/i,
    system: 'others',
  },
];

/** Furniture by element or by class and id, as such systems name it. */
export const FURNITURE_ELEMENTS = new Set(['header', 'footer', 'nav', 'aside']);
export const FURNITURE_NAME =
  /^(?:header|head|top|topbar|nav|navbar|menu|position|crumbs?|breadcrumbs?|location|footer|foot|copyright|share|bdsharebuttonbox|tools?|op|qr|qrcode|ewm|sidebar|related|hot-?search|logo)$/i;
