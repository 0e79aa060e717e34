/** Words of a list, each with what it means. */

interface WordsProps {
  readonly words: readonly { readonly word: string; readonly text: string }[];
}

export function Words({ words }: WordsProps) {
  return (
    <dl className="arguments">
      {words.map(({ word, text }) => (
        <div key={word}>
          <dt>
            <code>{word}</code>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
