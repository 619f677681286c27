import { pick } from '../random.ts';
import { bytesOf, type Chance, type Change, type Changed, changeSome, latin, utf8AsLatin } from './change.ts';
import { CHARSETS, EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';
import { changeElement, changeMatch, MARKUP_CHANGES } from './markup-pieces.ts';

/** What an element is put into: `@` stands for it. */
const WRAPPERS = [
  '<template>@</template>',
  '<div><template shadowrootmode="open">@</template></div>',
  '<noscript>@</noscript>',
  '<object data="x">@</object>',
  '<svg><text>@</text></svg>',
  '<svg><foreignObject>@</foreignObject></svg>',
  '<svg><desc>@</desc></svg>',
  '<math><mtext>@</mtext></math>',
  '<math><annotation-xml encoding="text/html">@</annotation-xml></math>',
  '<select><option>@</option></select>',
  '<textarea>@</textarea>',
  '<button>@</button>',
  '<iframe>@</iframe>',
  '<video>@</video>',
  '<canvas>@</canvas>',
  '<ruby>@<rp>(</rp><rt>@</rt></ruby>',
  '<details><summary>x</summary>@</details>',
  '<dialog>@</dialog>',
  '<table><tr><td>@</td><td>x</td></tr></table>',
  '<table>@<tr><td>x</td></tr></table>',
  '<table><caption>@</caption></table>',
  '<td rowspan="1000000000" colspan="1000000000">@</td>',
  '<ol start="2147483648" style="list-style-type:lower-roman"><li>@</ol>',
  '<ol start="-5" type="i" reversed><li value="0">@<li>@</ol>',
  '<ol style="list-style-type:constructor"><li>@</li></ol>',
  '<ul><li>@</li></ul>',
  '<pre>@</pre>',
  '<xmp>@</xmp>',
  '<listing>@</listing>',
  '<title>@</title>',
  '<style>@</style>',
  '<script>@</script>',
  '<form><form>@</form></form>',
  '<a href="x.pdf">@</a>',
  '<a>@<a>@</a></a>',
  '<p>@<p>@</p></p>',
  '<b><i>@</b></i>',
  '<h1>@</h2>',
  '<div style="display:none">@</div>',
  '<div style="visibility:hidden">@<b style="visibility:visible">@</b></div>',
  '<div style="font-size:0">@</div>',
  '<div hidden>@</div>',
  '<div style="white-space:pre">\n@\n</div>',
  '<fieldset><legend>@</legend></fieldset>',
  '<center>@</center>',
  '<frameset><frame src="x">@</frameset>',
  '<noframes>@</noframes>',
  '<iframe srcdoc="<p>@">x</iframe>',
] as const;

/** What is put beside an element. */
const SCRAPS = [
  '<plaintext>',
  '</body></html>',
  '<input value="输入框里的文字内容">',
  '<input placeholder="占位符里的文字" type=text>',
  '<img alt="图片的替代文字内容">',
  '<meta charset="utf-16">',
  '<base href="javascript:0">',
  '<style>p{display:none}</style>',
  '<style>.__proto__{display:none} #constructor{font-size:0}</style>',
  '<style>p::before{content:"样式里写的文字"}</style>',
  '<![CDATA[ 区段里的文字 ]]>',
  '<?php echo 1 ?>',
  '<!doctype html>',
  '<br><br/></br>',
  '<hr>',
  '</p></div></td></tr></table>',
  '<svg/><math/>',
  '<li value="99999999999999999999">列表项目文字',
  '<tr><td>没有表格的单元格',
  '<option>没有选择框的选项',
  '&#0;&#x110000;&#xd800;&#13;&amp;lt;',
  '&constructor;&__proto__;&CounterClockwiseContourIntegral',
  '<p><table><p>表格前面的文字<tr><td>单元格里的文字',
  '<link rel="stylesheet" href="x.css">',
  '<iframe src="cid:x"></iframe>',
] as const;

const HTML_CHANGES: readonly Change<string>[] = [
  ...MARKUP_CHANGES,
  ...[1, 2, 3, 4].map(() =>
    changeElement('wrap', (element, random) => utf8AsLatin(pick(WRAPPERS, random)).replaceAll('@', () => element)),
  ),
  changeElement('wrap-deeply', (element, random) => {
    const wrapper = pick(WRAPPERS, random).replace(/@.*@/, '@');
    const depth = pick([10, 100, 600], random);
    const [begin = '', end = ''] = utf8AsLatin(wrapper).split('@');
    return begin.repeat(depth) + element + end.repeat(depth);
  }),
  changeElement('scrap', (element, random) => utf8AsLatin(pick(SCRAPS, random)) + element),
  changeElement('scrap-after', (element, random) => element + utf8AsLatin(pick(SCRAPS, random))),
  changeElement('hostile-attributes', (element, random) => {
    const [name, value] = [pick(HOSTILE_NAMES, random), pick(EXTREME_NUMBERS, random)];
    const given = ` class="${name}" id="${name}" start="${value}" rowspan="${value}" colspan="${value}" style="width:${value}px;list-style:${name}"`;
    return element.replace(/^<[^\s/>]+/, (begin) => begin + given);
  }),
  changeMatch('charset', /charset=["']?[\w-]+/gi, (_, random) => `charset="${pick(CHARSETS, random)}`),
];

/** Damages the tags of a page. */
export function mutateHtml(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const { value, steps } = changeSome(latin(bytes), HTML_CHANGES, chance);
  return { value: bytesOf(value), steps };
}
