import { ask } from '../host';
import { cancelExport, type ExportJob, forgetExport, saveExport, useExportJob } from '../state/export-job';
import { useExportRequest } from '../state/export-request';
import { useWords } from '../words';
import { Button } from './button';
import { ExportProgress } from './export-progress';
import { Slip } from './slip';
import { TAGS } from './tags';

/** A document whose saving goes on, or ended, while its dialog is closed. */
export function ExportSlip() {
  const { say } = useWords();
  const job = useExportJob();
  const inDialog = useExportRequest() !== null;
  if (job === null || inDialog) return null;
  return (
    <Slip label={say('export.title')} actions={<Actions job={job} />}>
      <Words job={job} />
    </Slip>
  );
}

function Words({ job }: { job: ExportJob }) {
  const { say, rich } = useWords();
  switch (job.stage) {
    case 'saving':
      return job.progress ? <ExportProgress progress={job.progress} /> : <p>{say('export.saving')}</p>;
    case 'saved':
      return <p>{rich('export.saved', TAGS, { file: job.saved?.file ?? '', folder: job.saved?.folder ?? '' })}</p>;
    case 'failed':
      return (
        <p>
          <strong>{job.error?.message}</strong> {job.error?.hint}
        </p>
      );
    default:
      return job.stage satisfies never;
  }
}

function Actions({ job }: { job: ExportJob }) {
  const { say } = useWords();
  if (job.stage === 'saving') return <Button onClick={() => void cancelExport()}>{say('export.cancel')}</Button>;
  return (
    <>
      {job.stage === 'saved' ? (
        <Button onClick={() => void ask('showSaved', { how: 'in-folder' })}>{say('export.show-in-folder')}</Button>
      ) : (
        <Button onClick={() => void saveExport(job.draft, 'ask')}>{say('export.other-folder')}</Button>
      )}
      <Button look="link" onClick={forgetExport}>
        {say('dialog.close')}
      </Button>
    </>
  );
}
