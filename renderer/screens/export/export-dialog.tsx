import { useEffect, useRef, useState } from 'react';
import type { ExportOptions } from '../../../electron/contract';
import { ask } from '../../host';
import { Dialog } from '../../parts/dialog';
import { alertUser } from '../../state/announcer';
import { exportJob, forgetExport, saveExport, useExportJob } from '../../state/export-job';
import { usePreview } from '../../state/export-preview';
import type { ExportRequest } from '../../state/export-request';
import { useWords } from '../../words';
import { useChoices, useDraft } from './draft';
import { ExportFoot } from './export-foot';
import { OptionsForm } from './options-form';
import { PreviewPane } from './preview';
import './export.css';

async function print(options: ExportOptions): Promise<void> {
  const printed = await ask('printExport', { options });
  if (!printed.ok) alertUser(`${printed.error.message} ${printed.error.hint}`);
}

/** Over whatever is shown: what to export, how, and the pages as they will print. */
export default function ExportDialog({ request, onClose }: { request: ExportRequest; onClose: () => void }) {
  const { say } = useWords();
  const job = useExportJob();
  const saving = job?.stage === 'saving';
  const [page, setPage] = useState(1);
  const choices = useChoices(request);
  const drafting = useDraft(choices, saving ? job.draft : null);
  const { options } = drafting;
  const shown = usePreview(options, page);
  const fileName = drafting.fileName ?? shown.preview?.fileName ?? '';

  const printing = useRef(request.print);
  useEffect(() => {
    if (exportJob()?.stage !== 'saving') forgetExport();
  }, []);
  useEffect(() => {
    if (!printing.current) return;
    printing.current = false;
    void print(options);
  }, [options]);
  return (
    <Dialog
      title={say('export.title')}
      size="large"
      onClose={onClose}
      footer={
        <ExportFoot
          job={job}
          preview={shown.preview}
          format={options.format}
          onPrint={() => void print(options)}
          onCancel={onClose}
          onSave={(where) => void saveExport({ options, fileName }, where)}
        />
      }
    >
      <div className="export-columns">
        <OptionsForm
          choices={choices}
          drafting={drafting}
          title={shown.preview?.title ?? ''}
          fileName={shown.preview?.fileName ?? ''}
          rests={saving && options.subject.what === 'edition'}
        />
        <PreviewPane shown={shown} page={page} onPage={setPage} format={options.format} />
      </div>
    </Dialog>
  );
}
