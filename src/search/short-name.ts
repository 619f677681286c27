const PLACE = '~';

/** An issuer's name with `~` for its place's at the beginning, as half the names of a county are: 甲县司法局 → ~司法局. */
export function shortenName(name: string, place: string): string {
  const rest = name.slice(place.length);
  if (place !== '' && name.startsWith(place) && !rest.startsWith(PLACE)) return PLACE + rest;
  return name.startsWith(PLACE) ? PLACE + name : name;
}

/** The name written out again. */
export function fullName(short: string, place: string): string {
  if (!short.startsWith(PLACE)) return short;
  const rest = short.slice(PLACE.length);
  return rest.startsWith(PLACE) ? rest : place + rest;
}
