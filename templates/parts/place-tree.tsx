import type { Children } from '../../src/jsx/jsx-runtime.ts';
import type { PlaceNode } from '../../src/model/archive.ts';
import { urls } from '../../src/site/urls.ts';

/** Places with everything below them, as nested lists. */
export function PlaceTree({ places }: { readonly places: readonly PlaceNode[] }): Children {
  return (
    <ul class="tree">
      {places.map((place) => (
        <li>
          <a href={urls.place(place.slug)}>{place.name}</a> <span class="count">{place.reports.length}</span>
          {place.children.length > 0 && <PlaceTree places={place.children} />}
        </li>
      ))}
    </ul>
  );
}
