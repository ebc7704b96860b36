import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardProps } from '~/components/hard-day/HardDayCard';
import { HARD_DAY_CHANGED, isHardDay, setHardDay } from '~/stores/hard-day';
import { HARD_DAY } from './text';
import type { ToolState } from './use-tool';

interface Props {
  state: ToolState;
  children: ComponentChildren;
}

/**
 * One switch in every tool. On a hard day a short card takes the tool’s place: grounding, people, one smallest choice,
 * and the tool itself for who wants it. What was typed stays, hidden. The card is fetched when there is such a day.
 */
export function HardDay({ state, children }: Props) {
  const [Card, setCard] = useState<ComponentType<CardProps>>();
  const [anyway, setAnyway] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const frame = () => state.root.current?.closest<HTMLElement>('.tool');

  const show = async () => {
    const part = await import('~/components/hard-day/HardDayCard').catch(() => undefined);
    if (!isHardDay() || !frame()) return;
    if (!part) return state.done(HARD_DAY.notLoaded);
    if (!pressed.current) part.hold(frame()!);
    setCard(() => part.HardDayCard);
  };
  const hide = () => {
    frame()!.style.minHeight = '';
    setCard(undefined);
    setAnyway(false);
  };
  useEffect(() => {
    const look = () => void (isHardDay() ? show() : hide());
    if (isHardDay()) look();
    addEventListener(HARD_DAY_CHANGED, look);
    return () => removeEventListener(HARD_DAY_CHANGED, look);
  }, []);
  const small = Card !== undefined && !anyway;
  useEffect(() => {
    if (small && pressed.current) card.current?.focus();
    pressed.current = false;
  }, [small]);

  const press = () => {
    pressed.current = true;
    setAnyway(false);
    setHardDay(true);
  };
  const proceed = () => {
    frame()!.style.minHeight = '';
    setAnyway(true);
    state.done('');
  };
  const off = () => {
    setHardDay(false);
    state.done('');
  };
  return (
    <>
      {!small && (
        <p class="hard-day not-printed">
          <button type="button" class="button quiet small" onClick={press}>
            {HARD_DAY.ask}
          </button>
        </p>
      )}
      {small && (
        <div ref={card} class="stack not-printed" role="group" aria-label={HARD_DAY.ask} tabIndex={-1}>
          <Card state={state} onAnyway={proceed} onOff={off} />
        </div>
      )}
      <div class="stack" hidden={small}>
        {children}
      </div>
    </>
  );
}
