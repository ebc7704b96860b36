import { to } from '~/site';
import { TEXT } from './text';

/** Six questions before one uses an assistant, each with a plain word on it. */
export function Six() {
  return (
    <>
      <ol class="six">
        {TEXT.six.map(({ ask, say }) => (
          <li key={ask}>
            <strong>{ask}</strong> {say}
          </li>
        ))}
      </ol>
      <p>
        <a href={to('/support/')}>{TEXT.support}</a>
      </p>
    </>
  );
}
