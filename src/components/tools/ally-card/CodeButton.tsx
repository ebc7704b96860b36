import { useState } from 'preact/hooks';
import { TEXT } from './text';

interface Props {
  /** The words the code holds. */
  words: string;
}

type Maker = typeof import('./code').codeOf;

/** Shows the words as a QR code, made on this device by a part that is fetched at the press. */
export function CodeButton({ words }: Props) {
  const [make, setMake] = useState<Maker>();
  const [shown, setShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = async () => {
    if (shown) return setShown(false);
    const code = await import('./code').catch(() => undefined);
    setFailed(!code);
    if (!code) return;
    setMake(() => code.codeOf);
    setShown(true);
  };
  const code = shown ? make?.(words) : undefined;
  return (
    <>
      <p>
        <button type="button" class="button" aria-expanded={shown} onClick={press}>
          {shown ? TEXT.hideCode : TEXT.showCode}
        </button>
      </p>
      <div class="stack" role="status">
        {failed && <p>{TEXT.noCode}</p>}
        {shown && !code && <p>{TEXT.tooLong}</p>}
        {code && (
          <>
            {/* Dark on light in every theme: not all phones read it the other way round. */}
            <svg
              class="ally-code"
              role="img"
              aria-label={TEXT.codeSays}
              viewBox={`0 0 ${code.size} ${code.size}`}
              shape-rendering="crispEdges"
            >
              <rect width={code.size} height={code.size} fill="white" />
              <path d={code.path} fill="black" />
            </svg>
            <p class="small soft">{TEXT.codeHint}</p>
          </>
        )}
      </div>
    </>
  );
}
