/**
 * The name of a body under the places that it leaves out, as 上马台镇 and 司法局 alone are several bodies; places are named from the province down.
 * A name that has a province or a prefecture in it stands as it is.
 */
export function bodyName(name: string, places: readonly string[]): string {
  const named = places.findIndex((place) => name.includes(place));
  const isClear = named === 0 || (named === 1 && /[市州盟]$|地区$/u.test(places[1] ?? ''));
  return isClear ? name : joined(places.slice(0, named === -1 ? places.length : named).join(''), name);
}

/** 杭州市 and 市司法局 share the word between them. */
function joined(place: string, name: string): string {
  return /^[省市州盟区县旗乡镇]/u.test(name) && place.endsWith(name.slice(0, 1)) ? place + name.slice(1) : place + name;
}
