import { useEffect, useRef } from 'preact/hooks';
import { breathLine, levels, roundsIn, roundTakes, type Phase } from '~/core/breath';
import type { Practice } from './practices';

/** A tint and the lines over it, in a box of 120 by 90. */
const DRAWN: Record<string, { tint: string; lines: string }> = {
  feet: {
    tint: 'M14 78C34 70 88 70 110 77C96 86 30 87 14 78Z',
    lines:
      'M42 12C52 11 55 22 54 34C53 45 56 56 52 66C49 74 37 74 35 65C33 55 37 48 34 37C31 26 32 13 42 12ZM80 12C90 13 91 26 88 37C85 48 89 55 87 65C85 74 73 74 70 66C66 56 69 45 68 34C67 22 70 11 80 12ZM36 58C41 60 47 60 53 58M69 58C75 60 81 60 86 58',
  },
  'look-around': {
    tint: 'M36 20H94V58C80 50 66 66 36 56Z',
    lines:
      'M30 14H90V74H30ZM60 14V74M30 44H90M24 80H96M30 64C40 54 50 56 60 62C70 56 80 58 90 66M71 29A6 6 0 1 0 83 29A6 6 0 1 0 71 29Z',
  },
  'senses-3-2-1': {
    tint: 'M26 24A12 12 0 1 0 50 24A12 12 0 1 0 26 24ZM56 50A12 12 0 1 0 80 50A12 12 0 1 0 56 50ZM54 78A12 12 0 1 0 78 78A12 12 0 1 0 54 78Z',
    lines:
      'M20 18A10 10 0 1 0 40 18A10 10 0 1 0 20 18ZM50 18A10 10 0 1 0 70 18A10 10 0 1 0 50 18ZM80 18A10 10 0 1 0 100 18A10 10 0 1 0 80 18ZM35 45A10 10 0 1 0 55 45A10 10 0 1 0 35 45ZM65 45A10 10 0 1 0 85 45A10 10 0 1 0 65 45ZM50 72A10 10 0 1 0 70 72A10 10 0 1 0 50 72Z',
  },
  'hold-object': {
    tint: 'M40 38C48 24 76 22 86 36C92 46 84 56 66 57C48 58 34 50 40 38Z',
    lines:
      'M36 34C44 20 72 18 82 32C88 42 80 52 62 53C44 54 30 46 36 34ZM50 32C56 28 62 27 68 29M14 50C20 48 26 51 30 58C38 70 82 70 92 56C96 50 102 48 107 51C104 70 88 82 62 82C34 82 18 70 14 50Z',
  },
  'list-it': {
    tint: 'M34 12H100V36H34ZM34 56H84V76H34Z',
    lines:
      'M20 20A4 4 0 1 0 28 20A4 4 0 1 0 20 20ZM40 20H96M20 38A4 4 0 1 0 28 38A4 4 0 1 0 20 38ZM40 38H84M20 56A4 4 0 1 0 28 56A4 4 0 1 0 20 56ZM40 56H90M20 74A4 4 0 1 0 28 74A4 4 0 1 0 20 74ZM40 74H64',
  },
  'move-a-bit': {
    tint: 'M30 84C28 62 44 52 64 52C84 52 96 62 96 84Z',
    lines:
      'M48 24A12 12 0 1 0 72 24A12 12 0 1 0 48 24ZM26 80C24 58 40 48 60 48C80 48 96 58 94 80M18 52C18 42 24 34 33 33M33 33L27 29M33 33L29 39M102 52C102 42 96 34 87 33M87 33L93 29M87 33L91 39',
  },
};

/** One breath, for a practice that asks for none in particular. */
const ANY: Phase[] = [
  { way: 'in', seconds: 4 },
  { way: 'out', seconds: 5 },
];

interface Props {
  practice: Practice;
  round: readonly Phase[] | undefined;
}

/** A still drawing: what is done, or one breath as a line that rises and falls. */
export function Picture({ practice, round }: Props) {
  const drawn = DRAWN[practice.id];
  const line = breathLine(round ?? ANY, 104, 54);
  return (
    <svg class="drawing" viewBox="0 0 120 90" aria-hidden="true">
      {drawn ? (
        <>
          <path class="wash-moss" d={drawn.tint} />
          <path class="ink" d={drawn.lines} />
        </>
      ) : (
        <g transform="translate(8 16)">
          <path class="wash-moss" transform="translate(4 5)" d={`${line}Z`} />
          <path class="ink" d={line} />
        </g>
      )}
    </svg>
  );
}

/** A circle that grows and shrinks with the breath. It moves after “Start”, and rests when the time of the pattern is over. */
export function Motion({ round, most, going }: { round: readonly Phase[]; most: number; going: boolean }) {
  const circle = useRef<SVGCircleElement>(null);
  useEffect(() => {
    if (!going) return;
    const frames = levels(round).map(({ at, full }) => ({
      offset: at,
      easing: 'ease-in-out',
      transform: `scale(${0.5 + full / 2})`,
    }));
    const moving = circle.current?.animate(frames, {
      duration: roundTakes(round) * 1000,
      iterations: roundsIn(round, most),
    });
    return () => moving?.cancel();
  }, [going, round, most]);
  return (
    <svg class="drawing moving" viewBox="0 0 120 90" aria-hidden="true">
      <circle class="wash-moss" cx="63" cy="48" r="40" />
      <circle ref={circle} class="breathing ink" cx="60" cy="45" r="40" />
    </svg>
  );
}
