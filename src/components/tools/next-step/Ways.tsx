import { TEXT } from './text';

interface Props {
  /** The words on the button for one more; absent while one is under way. */
  more: string | undefined;
  onMore: () => void;
  onLeave: () => void;
  onRest: () => void;
}

/** Ways on that look alike, because each is as good as the others. */
export function Ways({ more, onMore, onLeave, onRest }: Props) {
  const ways = [
    ...(more ? [{ label: more, means: TEXT.moreMeans, onPress: onMore }] : []),
    { label: TEXT.leave, means: TEXT.leaveMeans, onPress: onLeave },
    { label: TEXT.rest, means: TEXT.restMeans, onPress: onRest },
  ];
  return (
    <div class="ways">
      {ways.map(({ label, means, onPress }) => (
        <p key={label}>
          <button type="button" class="button" onClick={onPress}>
            {label}
          </button>
          <span class="small soft">{means}</span>
        </p>
      ))}
    </div>
  );
}
