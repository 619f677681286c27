import type { Quantity } from '../../text/quantities/find-quantities.ts';
import type { Window } from './window.ts';

/** 与, but not that of 参与率, and 及, but not that of 及时率. */
const BETWEEN = /[、和]|及(?![时格])|(?<!参)与/u;
/** What a list of names of figures ends with before its number or numbers. */
const ENDS = /(?:均|都|分别|各|双双|全部)+(?:保持|实现|稳定|维持)?$/u;
const RESPECTIVELY = /分别$/u;
const RATE = /[率度]$/u;
/** Names of a list share a number that is said to be of each: 行政复议、行政诉讼案件均为0件. */
const OF_EACH = /^数?量?[均都]/u;
/** 法治培训、法治讲座各3场 */
const EACH = /各$/u;

/**
 * The windows of each number of a sentence. One window, but for lists: in 参考率、合格率均达100% one number is of both rates,
 * in 响应率、办结率分别为100%、99% each has its own.
 */
export function apart(
  line: string,
  quantities: readonly Quantity[],
  windows: readonly Window[],
): (readonly Window[])[] {
  const lists = windows.map((window): readonly Window[] => [window]);
  windows.forEach((window, i) => {
    const pieces = window.borrowed ? [] : piecesOf(window);
    if (pieces.length < 2) return;
    if (!RESPECTIVELY.test(window.left)) {
      if (quantities[i]?.unit === '%' || isOfEach(window)) lists[i] = pieces;
    } else if (areRow(line, quantities.slice(i, i + pieces.length), pieces.length))
      pieces.forEach((piece, at) => {
        lists[i + at] = [piece];
      });
  });
  return lists;
}

/** A window for each name of a list before a number; rates are lists only with rates. */
function piecesOf(window: Window): Window[] {
  const left = window.left.replace(ENDS, '');
  const names = left.split(BETWEEN);
  if (
    names.length < 2 ||
    !(RESPECTIVELY.test(window.left) || isOfEach(window) || names.slice(-2).every((name) => RATE.test(name)))
  )
    return [];
  let end = window.leftEnd - window.left.length;
  const pieces = names.map((name) => {
    end += name.length + 1;
    const spoken = window.sentenceBefore.slice(0, window.sentenceBefore.length - (window.leftEnd - end + 1));
    return { ...window, left: name, leftEnd: end - 1, right: '', sentenceBefore: spoken };
  });
  const isRate = RATE.test(names.at(-1) ?? '');
  return isRate && !RESPECTIVELY.test(window.left) ? pieces.filter(({ left: name }) => RATE.test(name)) : pieces;
}

function isOfEach({ left, after }: Window): boolean {
  return OF_EACH.test(after) || EACH.test(left);
}

/** Whether as many numbers of one unit follow each other. */
function areRow(line: string, row: readonly Quantity[], count: number): boolean {
  return (
    row.length === count &&
    row.every(({ unit, from }, at) => {
      const previous = row[at - 1];
      return previous === undefined || (unit === previous.unit && /^[、,和及]$/u.test(line.slice(previous.to, from)));
    })
  );
}
