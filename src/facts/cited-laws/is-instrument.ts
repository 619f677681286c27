import { plainName, withoutBodies } from './plain-name.ts';
import { INSTRUMENT_ENDINGS, NO_INSTRUMENTS, SENT_ON } from './rules.ts';

const INNER = /[《〈≪⟪⟨<＜].*[》〉≫⟫⟩>＞]/su;

/** Whether a title without entry in the table is that of an instrument, by how it ends. */
export function isInstrument(words: string): boolean {
  const { base } = plainName(words);
  return (
    INSTRUMENT_ENDINGS.some((ending) => base.endsWith(ending)) && !NO_INSTRUMENTS.some((not) => not.words.test(base))
  );
}

/** Whether a title only sends on the one within it: 《关于印发〈甲〉的通知》, 《国务院办公厅〈甲〉》. */
export function sendsOn(words: string): boolean {
  const around = withoutBodies(plainName(words.replace(INNER, '甲')).base);
  return around === '甲' || SENT_ON.test(around);
}
