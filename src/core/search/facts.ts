import type { Lane } from '../text/lanes';
import { inMinutes as said, TIMES } from './facts-text';

export { TIMES };

export const FACETS = ['time', 'energy', 'need', 'tool', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader narrowed a search down to; a facet that is missing or empty lets everything through. */
export type Choice = Partial<Record<Facet, string>>;

/** What search knows of a page beside its text: `meta` is searched and can be shown, `filters` narrow down. */
export interface Facts {
  meta: Record<string, string>;
  filters: Partial<Record<Facet, string[]>>;
}

export const ENERGIES = ['low', 'some', 'good'] as const;

/** Readings are rounded at a slow pace, so a “five minutes” lane may say six or seven. */
const time = (minutes: number) => TIMES[minutes <= 1 ? 0 : minutes <= 7 ? 1 : 2]!;

/** The times that one of the readings of an article fits into. */
export const timesOf = (readings: number[]) => TIMES.filter((one) => readings.some((minutes) => time(minutes) === one));

/** What serves at low energy serves at good energy too, so an article answers to every energy from its own up. */
export const energiesFrom = (least: (typeof ENERGIES)[number]) => ENERGIES.slice(ENERGIES.indexOf(least));

interface Article {
  question: string;
  summary: string;
  asks: string[];
  minutes: Record<Lane, number>;
  energy: (typeof ENERGIES)[number];
  topic: string;
  tools: string[];
  needs: string[];
}

export function articleFacts({ question, summary, asks, minutes, energy, topic, tools, needs }: Article): Facts {
  const readings = [minutes[1], minutes[5], minutes.all];
  return {
    meta: { question, summary, asks: asks.join('. '), minutes: readings.join(' ') },
    filters: {
      time: timesOf(readings),
      energy: energiesFrom(energy),
      need: needs,
      tool: tools,
      topic: [topic],
    },
  };
}

/** The same for the page of a tool. */
export const toolFacts = (tool: { title: string; summary: string; minutes: number }): Facts => ({
  meta: { summary: tool.summary, minutes: String(tool.minutes) },
  filters: { time: [time(tool.minutes)], tool: [tool.title] },
});

/** Every value that leads somewhere, by facet; times and energies in their order, the rest by the alphabet. */
export function options(pages: Facts[]): Record<Facet, string[]> {
  const found = (facet: Facet) => new Set(pages.flatMap(({ filters }) => filters[facet] ?? []));
  const sorted = (facet: Facet) => [...found(facet)].sort((a, b) => a.localeCompare(b));
  return {
    time: TIMES.filter((one) => found('time').has(one)),
    energy: ENERGIES.filter((one) => found('energy').has(one)),
    need: sorted('need'),
    tool: sorted('tool'),
    topic: sorted('topic'),
  };
}

/** The choices that narrow anything, by their names. */
export const filters = (choice: Choice): Record<string, string> =>
  Object.fromEntries(Object.entries(choice).filter(([, value]) => value));

/** The minutes of each reading as they are said: 1, 5 or 9 minutes. */
export const inMinutes = (readings: number[]): string => said([...new Set(readings)]);
