/** One value of a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
}

interface SearchFacetProps {
  /** Name of the parameter in the address. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  /** Many values: a menu instead of a list. */
  readonly menu?: boolean;
}

/** A restriction of the search; the script writes the number of hits behind each value. */
export function SearchFacet({ name, title, choices, menu = false }: SearchFacetProps) {
  if (choices.length === 0) return null;
  return menu ? (
    <Menu name={name} title={title} choices={choices} />
  ) : (
    <Choices name={name} title={title} choices={choices} />
  );
}

function Choices({ name, title, choices }: SearchFacetProps) {
  return (
    <fieldset class="facet" data-facet={name}>
      <legend>{title}</legend>
      {[{ value: '', label: '全部' }, ...choices].map(({ value, label }) => (
        <label>
          <input type="radio" name={name} value={value} checked={value === ''} data-label={label} />
          <span>{label}</span> <span class="count" data-count />
        </label>
      ))}
    </fieldset>
  );
}

function Menu({ name, title, choices }: SearchFacetProps) {
  return (
    <div class="facet" data-facet={name}>
      <label for={`facet-${name}`}>{title}</label>
      <select id={`facet-${name}`} name={name}>
        <option value="">全部</option>
        {choices.map(({ value, label }) => (
          <option value={value} data-label={label}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
