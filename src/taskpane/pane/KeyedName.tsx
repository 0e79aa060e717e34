/** The name of an action with the letter of its key underlined, where the name has that letter. */

const LETTER = 'i';

export function KeyedName({ name }: { readonly name: string }) {
  const at = name.toLowerCase().indexOf(LETTER);
  if (at < 0) return name;
  return (
    <span>
      {name.slice(0, at)}
      <u>{name.charAt(at)}</u>
      {name.slice(at + 1)}
    </span>
  );
}
