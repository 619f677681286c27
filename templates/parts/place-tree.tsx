import type { Children } from '../../src/jsx/jsx-runtime.ts';
import type { PlaceBranch } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';
import { sayNumber } from '../../src/text/say-number.ts';

/** Places with those below them, as nested lists. */
export function PlaceTree({ places }: { readonly places: readonly PlaceBranch[] }): Children {
  return (
    <ul class="tree">
      {places.map((place) => (
        <li>
          <a href={urls.place(place.slug)}>{place.name}</a> <span class="count">{sayNumber(place.count)}</span>
          {place.below.length > 0 && <PlaceTree places={place.below} />}
        </li>
      ))}
    </ul>
  );
}
