/** The words of values.json with their actions, and what makes an action the reader’s own. Fetched together, see values.ts. */
export { default as values } from '~/content/values.json';
export { asMine } from '~/core/text/as-mine';
