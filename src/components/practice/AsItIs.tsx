interface Props {
  title: string;
  texts: readonly string[];
}

/** Texts that are shown and nothing more. */
export function AsItIs({ title, texts }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      {texts.map((text) => (
        <p key={text} class="as-it-is small">
          <bdi>{text}</bdi>
        </p>
      ))}
    </details>
  );
}
