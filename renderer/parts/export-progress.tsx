import { type ExportProgressState, wordsOfProgress } from '../state/export-job';
import { useWords } from '../words';
import { Progress } from './progress';

/** "Making country 57 of 190: Exampleland. About 8 seconds left." and its bar. */
export function ExportProgress({ progress }: { progress: ExportProgressState }) {
  const { say } = useWords();
  return (
    <Progress label={say('export.countries-made')} done={progress.done} of={progress.of}>
      {wordsOfProgress(progress)}
    </Progress>
  );
}
