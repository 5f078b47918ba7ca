import { useWords } from '../../words';

/** Words of the query that a hit lacks: "without drones", each struck through. */
export function Without({ words }: { words: readonly string[] }) {
  const { rich } = useWords();
  if (words.length === 0) return null;
  return (
    <span className="search-without">
      {rich('search.without', {
        words: () =>
          words.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <s>{word}</s>
            </span>
          )),
      })}
    </span>
  );
}
