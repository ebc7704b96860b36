import { lineOf } from '~/core/story';
import type { Entry } from '~/core/record/entry';
import { to } from '~/site';
import type { View } from '~/stores/view';
import { STANDING } from './text';

interface Props {
  view: View;
}

/** What holds for longer than a day, each kind in a fold of its own: to read here, to change with its tool. */
export function Standing({ view: { byKind, where } }: Props) {
  const kinds: readonly { name: string; tool: string; entries: readonly Entry[] }[] = [
    { ...STANDING.plans, entries: byKind.action?.filter(({ stage }) => stage !== 'done') ?? [] },
    { ...STANDING.values, entries: byKind.value ?? [] },
    { ...STANDING.stories, entries: byKind.story ?? [] },
    { ...STANDING.visions, entries: byKind.vision ?? [] },
    { ...STANDING.allies, entries: byKind.ally ?? [] },
    { ...STANDING.limits, entries: byKind.limit ?? [] },
  ];
  const there = kinds.filter(({ entries }) => entries.length > 0);
  if (there.length === 0) return null;
  return (
    <section class="standing not-printed" aria-labelledby="standing">
      <h2 id="standing">{STANDING.title}</h2>
      {there.map(({ name, tool, entries }) => (
        <details key={tool}>
          <summary>{name}</summary>
          <ul class="stack">
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </ul>
          {/* A link must not lead away from words that would be lost. */}
          {where !== 'page' && (
            <p>
              <a class="small" href={to(`/tools/${tool}/`)}>
                {STANDING.change}
              </a>
            </p>
          )}
        </details>
      ))}
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { kind, label, text, details } = lineOf(entry);
  return (
    <li>
      {kind === 'action' && <p class="small soft">{label}</p>}
      <bdi>{text}</bdi>
      {details.map(({ name, value }) => (
        <p key={name} class="small">
          <span class="soft">{name}:</span> <bdi>{value}</bdi>
        </p>
      ))}
    </li>
  );
}
