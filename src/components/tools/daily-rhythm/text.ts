import type { Part } from '~/core/rhythm';

interface PartText {
  name: string;
  ask: string;
  hint: string;
  ideas: string[];
  /** Said once the line is kept. */
  noted: string;
  /** The words on the way to the next tool. */
  onward: string;
}

export const TEXT = {
  hint: 'One line is enough. Any of them can stay empty, today and every day.',
  parts: {
    morning: {
      name: 'Morning',
      ask: 'One small thing that would do',
      hint: 'Small enough for the day as it is. Resting counts.',
      ideas: ['drink some water', 'open a window', 'wash my face', 'rest today'],
      noted: 'It is there if you want it. If the day goes another way, that is fine too.',
      onward: 'Make the morning line a tiny action',
    },
    midday: {
      name: 'Midday',
      ask: 'A pause, or something smaller',
      hint: 'What was meant for today can shrink, or wait.',
      ideas: ['both feet on the floor for a moment', 'half of it', 'leave the rest for today'],
      noted: 'Noted. The rest of the day can be small.',
      onward: 'Take a pause',
    },
    evening: {
      name: 'Evening',
      ask: 'One thing that was',
      hint: 'Good, bad or plain. After that, it is enough for today.',
      ideas: ['I got through it', 'I rested', 'it was a heavy day', 'nothing comes to mind'],
      noted: 'Noted. That is enough for today.',
      onward: 'Note it as something you did',
    },
  } satisfies Record<Part, PartText>,
  save: 'Keep this for today',
  nothing: 'Nothing new is written here. One word is enough, and so is none.',
  another: 'Another line for today',
  mine: 'Days with a line of yours',
};
