/** Elements that begin and end a line. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend noscript li main nav ol option p pre section select summary ucapcontent ul ' +
    'caption table tbody tfoot thead tr td th'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const SILENT = new Set(['script', 'style', 'template', 'title', 'svg', 'math', 'object', 'iframe', 'textarea']);

/** Elements that never have an end tag. */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements and `style` declarations that set their text in bold. */
export const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
export const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
export const HIDDEN_STYLE = /display\s*:\s*none/i;

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
export const FURNITURE_ELEMENTS = new Set(['header', 'footer', 'nav', 'aside', 'noscript', 'button', 'select']);
export const FURNITURE_NAME =
  /^(?:header|head|top|topbar|nav|navbar|menu|position|crumbs?|breadcrumbs?|location|footer|foot|copyright|share|bdsharebuttonbox|tools?|op|qr|qrcode|ewm|sidebar|related|hot-?search|logo)$/i;
