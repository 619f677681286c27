import type { ChoiceProps } from '../../src/model/page.ts';

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly ChoiceProps[];
}

/** A row of links to pages like this one; nothing where there is nothing to choose. */
export function Choices({ label, choices }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <nav class="choices" aria-label={label}>
      <span class="label">{label}</span>
      <ul>
        {choices.map((choice) => (
          <li>
            <a href={choice.href} aria-current={choice.current ? 'page' : undefined}>
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
