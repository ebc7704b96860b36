import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { BUTTONS } from './words';

interface Props {
  title: string;
  /** What the picture shows, and what it cannot. */
  says: string;
  /** More to be said under the picture. */
  note?: string;
  /** Whether it stands under a heading of its own. */
  whole: boolean;
  head: readonly string[];
  /** The same as numbers and words: all a reader could want to see of the picture. */
  rows: readonly (readonly string[])[];
  /** Said under the last row. */
  rest?: string;
  /** Buttons of the picture. */
  turns?: ComponentChildren;
  children: ComponentChildren;
}

/** A picture with its title, the sentence that says it, and the table behind it. */
export function Plot({ title, says, note, whole, head, rows, rest, turns, children }: Props) {
  const id = useId();
  const [tabled, setTabled] = useState(false);
  const Title = whole ? 'h3' : 'p';
  return (
    <figure class="plot">
      <figcaption>
        <Title class="ask">{title}</Title>
        <p id={id} class="small">
          {says}
        </p>
      </figcaption>
      <div role="img" aria-labelledby={id} class="picture">
        {children}
      </div>
      {note && <p class="small soft">{note}</p>}
      {turns}
      <details onToggle={({ currentTarget }) => currentTarget.open && setTabled(true)}>
        <summary class="small">{BUTTONS.table}</summary>
        {tabled && (
          <table>
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                {head.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...cells]) => (
                <tr key={`${first} ${cells.join(' ')}`}>
                  <th scope="row">
                    <bdi>{first}</bdi>
                  </th>
                  {cells.map((cell, n) => (
                    <td key={n}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rest && <p class="small soft">{rest}</p>}
      </details>
    </figure>
  );
}
