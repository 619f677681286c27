import type { Package } from './open-package.ts';
import { parseXml } from './parse-xml.ts';

/** That a part refers to another: `<Relationship Id="rId3" Type="…/footnotes" Target="footnotes.xml"/>`. */
export interface Relation {
  readonly id: string;
  /** Last step of the type's address, the same in transitional and strict files, e.g. `footnotes`. */
  readonly type: string;
  /** Name of the part, or the address of something outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part (of the whole package for the empty name), `null` if it keeps none. */
export async function relationsOf(pack: Package, part: string): Promise<readonly Relation[] | null> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  return pack.has(file) ? parseRelations(await pack.text(file), folder) : null;
}

function parseRelations(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  parseXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }) => {
      if (name !== 'Relationship') return;
      const external = mode === 'External';
      const place = external ? target : resolve(target, folder);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: place, external });
    },
  });
  return relations;
}

/** `/word/a.xml` counts from the package, `../a.xml` and `a.xml` from the folder of the part that refers to it. */
function resolve(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
