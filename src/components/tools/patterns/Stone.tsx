/** Three stones, each around its middle: the stepping stones of the site’s mark. */
const SHAPES = [
  'M-5.9 .3C-5.9-2.4-3.2-4 .1-4.1C3.5-4.2 5.9-2.6 5.9-.1C5.9 2.5 3.2 4.1 0 4.2C-3.4 4.3-5.9 2.8-5.9 .3Z',
  'M-5.7 .1C-5.8-2.4-3.3-4 0-4C3.3-4 5.6-2.4 5.6-.1C5.6 2.4 3.1 3.9-.1 3.9C-3.3 3.9-5.6 2.5-5.7 .1Z',
  'M-5.5 .1C-5.5-2.3-3.2-3.8-.1-3.8C3.1-3.8 5.4-2.4 5.4-.1C5.4 2.3 3.1 3.8-.1 3.8C-3.3 3.8-5.5 2.4-5.5 .1Z',
];

interface Props {
  x: number;
  y: number;
  /** Which of a row it is: neighbours differ a little. */
  nth: number;
  hollow?: boolean;
}

/** One stone with its middle at a point. */
export const Stone = ({ x, y, nth, hollow }: Props) => (
  <path
    class={hollow ? 'stone hollow' : 'stone'}
    d={SHAPES[nth % SHAPES.length]}
    transform={`translate(${x} ${y}) rotate(${((nth * 37) % 13) - 6}) scale(2.2)`}
  />
);
