import type { ExportFormat, Preview } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { TAGS } from '../../parts/tags';
import { cancelExport, type ExportJob } from '../../state/export-job';
import { useWords, type WordKey } from '../../words';

const SAVE: Record<ExportFormat, WordKey> = {
  pdf: 'export.save-pdf',
  docx: 'export.save-docx',
  csv: 'export.save-csv',
  md: 'export.save-md',
  json: 'export.save-json',
  txt: 'export.save-txt',
};

interface Props {
  job: ExportJob | null;
  preview: Preview | null;
  format: ExportFormat;
  onPrint: () => void;
  onCancel: () => void;
  onSave: (where: 'ask' | 'as-before') => void;
}

/** The dialog's foot: what became of the last saving, how large it will be, and what can be done. */
export function ExportFoot({ job, preview, format, onPrint, onCancel, onSave }: Props) {
  const { say } = useWords();
  const saving = job?.stage === 'saving';
  const replaced = preview?.replaced ?? [];
  return (
    <>
      {job?.stage === 'failed' && <Failed job={job} onSave={onSave} />}
      {job?.stage === 'saved' && <Saved job={job} />}
      <div className="export-about note">
        {preview && (
          <p>
            {say(format === 'pdf' ? 'export.about-pdf' : 'export.about-file', { size: sizeWords(preview.bytes, say) })}
          </p>
        )}
        {replaced.length > 0 && (
          <p>{say('export.replaced', { n: replaced.length, codes: replaced.slice(0, 12).join(', ') })}</p>
        )}
      </div>
      <Button disabled={saving} onClick={onPrint}>
        {say('export.print')}
      </Button>
      <Button onClick={() => (saving ? void cancelExport() : onCancel())}>{say('export.cancel')}</Button>
      <Button look="primary" aria-disabled={saving || undefined} onClick={() => saving || onSave('ask')}>
        {say(saving ? 'export.saving' : SAVE[format])}
      </Button>
    </>
  );
}

function sizeWords(bytes: number, say: ReturnType<typeof useWords>['say']): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  return kilobytes < 1_000
    ? say('export.kilobytes', { n: kilobytes < 20 ? kilobytes : Math.round(kilobytes / 10) * 10 })
    : say('export.megabytes', { n: kilobytes / 1_000 });
}

function Saved({ job }: { job: ExportJob }) {
  const { say, rich } = useWords();
  const { file, folder } = job.saved ?? {};
  return (
    <div className="export-outcome">
      <Notice
        kind="info"
        actions={
          <>
            <Button onClick={() => void ask('showSaved', { how: 'in-folder' })}>{say('export.show-in-folder')}</Button>
            <Button onClick={() => void ask('showSaved', { how: 'open' })}>{say('export.open')}</Button>
          </>
        }
      >
        {rich('export.saved', TAGS, { file: file ?? '', folder: folder ?? '' })}
      </Notice>
    </div>
  );
}

function Failed({ job, onSave }: { job: ExportJob; onSave: Props['onSave'] }) {
  const { say } = useWords();
  const { error } = job;
  if (error === null) return null;
  // Where nothing could be made, another folder would not help.
  const notMade = error.code === 'cannot-make';
  return (
    <div className="export-outcome">
      <Notice
        kind="danger"
        title={error.message}
        actions={
          <>
            {!notMade && <Button onClick={() => onSave('ask')}>{say('export.other-folder')}</Button>}
            <Button look={notMade ? 'plain' : 'link'} onClick={() => onSave('as-before')}>
              {say('export.try-again')}
            </Button>
            {notMade && (
              <Button look="link" onClick={() => void ask('copy', { text: detailsOf(error) })}>
                {say('export.copy-details')}
              </Button>
            )}
          </>
        }
      >
        {!notMade && error.hint}
      </Notice>
    </div>
  );
}

const detailsOf = ({ code, message, hint }: { code: string; message: string; hint: string }): string =>
  [code, message, hint].join('\n');
