/** How wide a character is, in halves of a Chinese one. */
const NARROW = /[\u0020-\u024f\u2000-\u206f\uff61-\uff9f]/u;

/** The end of a text that fits into so many Chinese characters' room, cut between characters. */
export function endThatFits(text: string, room: number): string {
  const characters = [...text];
  let left = 2 * room;
  let from = characters.length;
  while (from > 0) {
    left -= NARROW.test(characters[from - 1] as string) ? 1.2 : 2;
    if (left < 0) break;
    from--;
  }
  return characters.slice(from).join('');
}
