import Claim from './Claim.astro';
import EnoughForToday from './EnoughForToday.astro';
import Lane from './Lane.astro';
import Link from './Link.astro';
import Practice from './Practice.astro';
import TinyAction from '../tools/tiny-action/TinyAction.astro';
import ValuePicker from '../tools/value-picker/ValuePicker.astro';
import WinLog from '../tools/win-log/WinLog.astro';

/** What an author can write in an article without importing it. A new tool is added here and in tools.json. */
export const inMdx = { a: Link, Claim, EnoughForToday, Lane, Practice, TinyAction, ValuePicker, WinLog };
