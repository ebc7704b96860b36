import { useRef, useState } from 'preact/hooks';
import { Rescue } from '~/components/record/SaveStatus';
import { asText, cardOf, tickedAtFirst, writtenLines } from '~/core/ally-card';
import type { EntryOf } from '~/core/record/entry';
import { CodeButton } from './CodeButton';
import { printAlone } from './print-alone';
import { TEXT } from './text';

interface Props {
  ally: EntryOf<'ally'>;
  onClose: () => void;
}

const SIDE = 'side';

/** A card as it goes out: what is ticked, and the ways to hand it on. Nothing is sent. */
export function Card({ ally, onClose }: Props) {
  // A card with a name is for somebody, so it comes with their side.
  const [ticked, setTicked] = useState<readonly string[]>(() => [...tickedAtFirst(ally), ...(ally.name ? [SIDE] : [])]);
  const sheet = useRef<HTMLDivElement>(null);
  const card = cardOf(ally, ticked, TEXT.names);
  const side = ticked.includes(SIDE) ? [TEXT.sideTitle, ...TEXT.sideLines] : [];
  const words = asText(TEXT.title, card, side);
  const boxes = [
    ...writtenLines(ally).map((line) => [line, TEXT.questions[line].ask] as const),
    [SIDE, TEXT.side] as const,
  ];
  const tick = (box: string, on: boolean) => setTicked(on ? [...ticked, box] : ticked.filter((one) => one !== box));

  return (
    <div class="stack not-printed">
      <p>{TEXT.ready}</p>
      <div ref={sheet} class="ally-sheet">
        <p class="ally-title">{TEXT.title}</p>
        {card.map(({ name, value }) => (
          <p key={name}>
            <span class="small soft">{name}</span>
            <bdi>{value}</bdi>
          </p>
        ))}
        {card.length === 0 && <p class="soft">{TEXT.unticked}</p>}
        {side.length > 0 && (
          <div class="ally-side small">
            {side.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
      <fieldset>
        <legend>{TEXT.ticks}</legend>
        <div>
          {boxes.map(([box, label]) => (
            <label key={box} class="tick">
              <input
                type="checkbox"
                name={`on-${box}`}
                checked={ticked.includes(box)}
                onChange={({ currentTarget }) => tick(box, currentTarget.checked)}
                autocomplete="off"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {card.length > 0 && (
        <>
          <Rescue key={words} words={words} />
          <p class="small soft">{TEXT.copyHint}</p>
          <p>
            <button type="button" class="button" onClick={() => sheet.current && printAlone(sheet.current)}>
              {TEXT.print}
            </button>
          </p>
          <CodeButton words={words} />
        </>
      )}
      <p>
        <button type="button" class="button quiet" onClick={onClose}>
          {TEXT.close}
        </button>
      </p>
    </div>
  );
}
