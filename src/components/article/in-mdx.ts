import { FACES } from '../tools/faces';
import Claim from './Claim.astro';
import EnoughForToday from './EnoughForToday.astro';
import Heading from './Heading.astro';
import Lane from './Lane.astro';
import Link from '~/components/site/Link.astro';
import Practice from './Practice.astro';

/** What an author can write in an article without importing it. */
export const inMdx = {
  a: Link,
  AllyCard: FACES['ally-card'],
  Claim,
  DailyRhythm: FACES['daily-rhythm'],
  EnoughForToday,
  FutureSelf: FACES['future-self'],
  Feelings: FACES.feelings,
  h2: Heading,
  Lane,
  Limits: FACES.limits,
  NextStep: FACES['next-step'],
  Pause: FACES.pause,
  Patterns: FACES.patterns,
  Practice,
  PromptCard: FACES['prompt-card'],
  Setback: FACES.setback,
  Story: FACES.story,
  TinyAction: FACES['tiny-action'],
  ValuePicker: FACES['value-picker'],
  WeeklyReview: FACES['weekly-review'],
  WhatHelps: FACES['what-helps'],
  WinLog: FACES['win-log'],
};
