import type { ExportFormat, Fault, Preview } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { CheckBox } from '../../parts/choices';
import { ExportProgress } from '../../parts/export-progress';
import { cancelExport, type ExportJob } from '../../state/export-job';
import { useWords, type WordKey } from '../../words';
import type { Drafting } from './draft';
import { NotPrinted, NotSaved, Saved } from './outcomes';

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
  drafting: Drafting;
  printing: 'no' | 'under-way' | Fault;
  onPrint: () => void;
  onCancel: () => void;
  onSave: (where: 'ask' | 'as-before') => void;
}

/** The dialog's foot: what became of the last saving, how large it will be, and what can be done. */
export function ExportFoot({ job, preview, drafting, printing, onPrint, onCancel, onSave }: Props) {
  const { say } = useWords();
  const { options, each, kind, setEach } = drafting;
  const saving = job?.stage === 'saving';
  const eachBox = kind === 'edition' && (
    <CheckBox checked={each} disabled={saving} onChange={setEach}>
      {say('export.each')}
    </CheckBox>
  );
  if (saving && job.progress) {
    return (
      <>
        <div className="export-progress">
          <ExportProgress progress={job.progress} />
        </div>
        {eachBox}
        <Button onClick={() => void cancelExport()}>{say('export.cancel')}</Button>
        <p className="export-outcome note">{say('export.goes-on')}</p>
      </>
    );
  }
  return (
    <>
      {job?.stage === 'failed' && job.error && <NotSaved error={job.error} onSave={onSave} />}
      {job?.stage === 'saved' && job.saved && <Saved saved={job.saved} />}
      {typeof printing === 'object' && <NotPrinted error={printing} />}
      <About preview={preview} format={options.format} />
      {eachBox}
      <Button aria-disabled={printing === 'under-way' || undefined} disabled={saving} onClick={onPrint}>
        {say(printing === 'under-way' ? 'export.printing' : 'export.print')}
      </Button>
      <Button onClick={() => (saving ? void cancelExport() : onCancel())}>{say('export.cancel')}</Button>
      <Button look="primary" aria-disabled={saving || undefined} onClick={() => saving || onSave('ask')}>
        {say(saving ? 'export.saving' : SAVE[options.format])}
      </Button>
    </>
  );
}

/** So many of the characters that were replaced are named. */
const NAMED = 12;

function About({ preview, format }: { preview: Preview | null; format: ExportFormat }) {
  const { say } = useWords();
  const replaced = preview?.replaced ?? [];
  const codes = replaced.slice(0, NAMED).join(', ');
  return (
    <div className="export-about note">
      {preview && (
        <p>
          {say(format === 'pdf' ? 'export.about-pdf' : 'export.about-file', { size: sizeWords(preview.bytes, say) })}
        </p>
      )}
      {replaced.length > 0 && <p>{say('export.replaced', { n: replaced.length, codes })}</p>}
    </div>
  );
}

function sizeWords(bytes: number, say: ReturnType<typeof useWords>['say']): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  if (kilobytes >= 1_000) return say('export.megabytes', { n: kilobytes / 1_000 });
  return say('export.kilobytes', { n: kilobytes < 20 ? kilobytes : Math.round(kilobytes / 10) * 10 });
}
