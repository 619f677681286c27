import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_PINYIN } from './place-pinyin.ts';

customPinyin(PLACE_PINYIN);

/**
 * Readings of a name's characters without tones, ü as v: 上马台镇 → shang, ma, tai, zhen; 乐清 → yue, qing. What is no
 * Chinese character stands for itself.
 */
export function syllablesOf(name: string): string[] {
  return pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', v: true });
}
