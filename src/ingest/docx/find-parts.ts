import type { Package } from './open-package.ts';
import { parseXml } from './parse-xml.ts';
import { type Relation, relationsOf } from './relations.ts';

/** The file is a zip but holds no Word document. */
export class NoDocumentError extends Error {}

/** The main part of a Word file and how to find what it refers to. */
export interface MainPart {
  readonly name: string;
  readonly relations: readonly Relation[];
  /** Names of the parts of one kind, e.g. `footnotes`. */
  named(type: string): readonly string[];
}

const HABIT = 'word/document.xml';
const MAIN_TYPE =
  /wordprocessingml\.(?:document|template)\.main\+xml|\.(?:document|template)\.macroEnabled\.main\+xml/i;

/** The main part is the one that `_rels/.rels` names, else the one of its content type, else `word/document.xml`. */
export async function findMainPart(pack: Package): Promise<MainPart> {
  const own = (await relationsOf(pack, '')) ?? [];
  const stated = own.find(({ type }) => type === 'officeDocument')?.target;
  const name = [stated, await typedPart(pack), HABIT].find((part) => part !== undefined && pack.has(part));
  if (name === undefined) throw new NoDocumentError(`${stated ?? HABIT} is missing`);
  const relations = await relationsOf(pack, name);
  return { name, relations: relations ?? [], named: (type) => partsOf({ pack, name, relations }, type) };
}

interface Place {
  readonly pack: Package;
  readonly name: string;
  readonly relations: readonly Relation[] | null;
}

/** Only a main part that keeps no relations at all is taken to lie beside its parts under their usual names. */
function partsOf({ pack, name, relations }: Place, type: string): string[] {
  const targets = relations
    ? relations.filter((relation) => relation.type === type && !relation.external).map(({ target }) => target)
    : [`${name.slice(0, name.lastIndexOf('/') + 1)}${type}.xml`];
  return [...new Set(targets)].filter((target) => pack.has(target));
}

async function typedPart(pack: Package): Promise<string | undefined> {
  let found: string | undefined;
  parseXml(await pack.text('[Content_Types].xml'), {
    open: (name, { PartName: part = '', ContentType: type = '' }) => {
      if (name === 'Override' && MAIN_TYPE.test(type)) found ??= part.replace(/^\//, '');
    },
  });
  return found;
}
