/** One value of a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** How far below the top of a tree; 1 unless told. */
  readonly depth?: number;
  /** No report has it: it is offered only where an address asks for it. */
  readonly none?: boolean;
}

interface SearchFacetProps {
  /** Name of the parameter in the address. */
  readonly name: string;
  readonly title: string;
  readonly choices?: readonly FacetChoice[];
  /** Values too many for the page: the script offers those it found, as a tree of places or as a list. */
  readonly grows?: 'tree' | 'list';
}

/** A restriction of the search to one or several values; the script writes behind each what choosing it gives. */
export function SearchFacet({ name, title, choices = [], grows }: SearchFacetProps) {
  if (choices.length === 0 && grows === undefined) return null;
  return (
    <fieldset class="facet" data-facet={name} data-name={title} data-grows={grows} hidden={grows !== undefined}>
      <legend>{title}</legend>
      <div class="values" data-values>
        {choices.map(({ value, label, depth, none = false }) => (
          <label data-depth={depth === undefined ? undefined : String(depth)} hidden={none}>
            <input type="checkbox" form="search-form" name={name} value={value} data-label={label} data-none={none} />
            <span>{label}</span> <span class="count" data-count />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
