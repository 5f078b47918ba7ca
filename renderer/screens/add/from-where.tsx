import { TAGS } from '../../parts/tags';
import { useWords } from '../../words';

/** Beside the heading: "from E:\\tip-2020, 190 files". */
export function FromWhere({ from, files }: { from: string; files: number }) {
  const { rich } = useWords();
  return <span className="soft">{rich('add.from', TAGS, { from, n: files })}</span>;
}
