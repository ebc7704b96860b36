import { useEffect, useState } from 'preact/hooks';
import { meaningOf } from '../values';

/** What a word of ours can mean, beside it; nothing until it is there. */
export function Meaning({ label }: { label: string }) {
  const [words, setWords] = useState('');
  useEffect(() => void meaningOf(label).then(setWords), []);
  return words && <span class="soft">{words} </span>;
}
