import type { Declarations } from './declarations.ts';

const FAR_AWAY = -999;
const ZERO = /^0*(?:\.0+)?(?:px|pt|em|rem|%)?$/;

/** Ways of hiding an element that nothing inside it undoes, one row a way. */
const WAYS: readonly ((style: Declarations) => boolean)[] = [
  (style) => style.display === 'none',
  (style) => style['mso-hide'] === 'all',
  (style) => isZero(style.opacity),
  (style) => isFar(style['text-indent']),
  (style) => /^(?:absolute|fixed)$/.test(style.position ?? '') && (isFar(style.left) || isFar(style.top)),
  (style) => (style.overflow ?? '').startsWith('hidden') && (isSpeck(style.width) || isSpeck(style.height)),
];

/** Whether declarations take an element and everything in it out of sight. */
export function isHidden(style: Declarations): boolean {
  return WAYS.some((isSo) => isSo(style));
}

/** Whether text is drawn at no size or made invisible, given whether it is so around: an element inside may say otherwise. */
export function isUnseen(style: Declarations, around: { readonly size: boolean; readonly sight: boolean }) {
  const { visibility, 'font-size': size } = style;
  return {
    size: size === undefined || /^[\d.]*[1-9][\d.]*(?:em|%)$/.test(size) ? around.size : isZero(size),
    sight: visibility === undefined || visibility === 'inherit' ? around.sight : visibility !== 'visible',
  };
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && value !== '' && ZERO.test(value);
}

/** No more than a pixel, which screen readers' texts are given. */
function isSpeck(value: string | undefined): boolean {
  return isZero(value) || value === '1px';
}

function isFar(value: string | undefined): boolean {
  const match = /^(-\d+(?:\.\d+)?)(px|pt|em|rem|%)$/.exec(value ?? '');
  return match !== null && Number(match[1]) * (/em$/.test(match[2] ?? '') ? 16 : 1) <= FAR_AWAY;
}
