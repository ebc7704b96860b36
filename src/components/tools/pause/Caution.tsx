import { to } from '~/site';
import { TEXT } from './text';

/** When to leave breathing patterns alone. It stands before each of them, never in a fold. */
export function Caution() {
  return (
    <div class="caution small">
      <p>
        <strong>{TEXT.before}.</strong> {TEXT.gently}
      </p>
      <ul>
        {TEXT.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>{TEXT.doctor}</p>
      <p>{TEXT.never}</p>
      <p>
        {TEXT.stopIf} <a href={to('/support/')}>{TEXT.numbers}</a>.
      </p>
      <p class="soft">{TEXT.caution}</p>
    </div>
  );
}
