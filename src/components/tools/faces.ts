import AllyCard from './ally-card/AllyCard.astro';
import DailyRhythm from './daily-rhythm/DailyRhythm.astro';
import Feelings from './feelings/Feelings.astro';
import FutureSelf from './future-self/FutureSelf.astro';
import Limits from './limits/Limits.astro';
import NextStep from './next-step/NextStep.astro';
import Pause from './pause/Pause.astro';
import PromptCard from './prompt-card/PromptCard.astro';
import Patterns from './patterns/Patterns.astro';
import Setback from './setback/Setback.astro';
import Story from './story/Story.astro';
import TinyAction from './tiny-action/TinyAction.astro';
import ValuePicker from './value-picker/ValuePicker.astro';
import WeeklyReview from './weekly-review/WeeklyReview.astro';
import WhatHelps from './what-helps/WhatHelps.astro';
import WinLog from './win-log/WinLog.astro';

/** Every tool by its slug. Each has a row in src/content/tools.json too. */
export const FACES = {
  'value-picker': ValuePicker,
  'tiny-action': TinyAction,
  'win-log': WinLog,
  setback: Setback,
  'ally-card': AllyCard,
  'daily-rhythm': DailyRhythm,
  'next-step': NextStep,
  story: Story,
  'future-self': FutureSelf,
  'what-helps': WhatHelps,
  feelings: Feelings,
  pause: Pause,
  'weekly-review': WeeklyReview,
  limits: Limits,
  'prompt-card': PromptCard,
  patterns: Patterns,
};

export type ToolSlug = keyof typeof FACES;
