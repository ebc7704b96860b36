import { useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { useOpenForm } from '~/components/record/use-open-form';
import { useTool } from '~/components/record/use-tool';
import { AllyForm } from './AllyForm';
import { Card } from './Card';
import { TEXT } from './text';

/** A card for somebody beside you: what you are trying, what helps, how you say stop. Or for yourself. */
export function AllyCard() {
  const state = useTool('ally');
  const [open, setOpen] = useState<string>();
  const allies = state.view.byKind.ally ?? [];
  const [writing, setWriting] = useOpenForm(state, 'ally-card', allies.length === 0);
  const ally = allies.find(({ id }) => id === open);
  /** Shows another part of the tool. The pressed button goes, so the focus comes to the tool. */
  const turnTo = (next: string | undefined) => {
    setOpen(next);
    state.done('');
  };
  const write = (next: boolean) => {
    setWriting(next);
    turnTo(undefined);
  };
  const saved = (id: string) => {
    setWriting(false);
    setOpen(id);
  };
  return (
    <ToolBox state={state} filled={allies.length > 0}>
      <p class="ally-safe">{TEXT.safe}</p>
      <p class="small">{TEXT.alone}</p>
      {ally && <Card key={ally.id} ally={ally} onClose={() => turnTo(undefined)} />}
      {writing && !ally && (
        <AllyForm
          state={state}
          onInput={() => setWriting(true)}
          onSaved={saved}
          onLeave={allies.length > 0 ? () => write(false) : undefined}
        />
      )}
      {!ally && !writing && (
        <p class="not-printed">
          <button type="button" class="button" onClick={() => write(true)}>
            {TEXT.another}
          </button>
        </p>
      )}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={[...allies].reverse()}
        more={({ id }) =>
          id !== open && (
            <button type="button" class="button quiet small" onClick={() => turnTo(id)}>
              {TEXT.open}
            </button>
          )
        }
      />
    </ToolBox>
  );
}
