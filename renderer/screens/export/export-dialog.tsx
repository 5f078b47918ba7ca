import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../electron/contract';
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

const PRINT_JOB = 'print';

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

  const [printing, setPrinting] = useState<'no' | 'under-way' | Fault>('no');
  const print = async () => {
    setPrinting('under-way');
    const printed = await ask('printExport', { options, job: PRINT_JOB });
    setPrinting(printed.ok || printed.error.code === 'cancelled' ? 'no' : printed.error);
    if (!printed.ok) alertUser(`${printed.error.message} ${printed.error.hint}`);
  };
  const printsAtOnce = useRef(request.print);
  useEffect(() => {
    if (!printsAtOnce.current) return;
    printsAtOnce.current = false;
    void print();
  });
  useEffect(() => {
    if (exportJob()?.stage !== 'saving') forgetExport();
    return () => void ask('cancelJob', { job: PRINT_JOB });
  }, []);
  return (
    <Dialog
      title={say('export.title')}
      size="large"
      onClose={onClose}
      footer={
        <ExportFoot
          job={job}
          preview={shown.preview}
          drafting={drafting}
          printing={printing}
          onPrint={() => void (printing === 'under-way' || print())}
          onCancel={onClose}
          onSave={(where) => void saveExport({ options, fileName, each: drafting.each }, where)}
        />
      }
    >
      <div className="export-columns">
        <OptionsForm
          choices={choices}
          drafting={drafting}
          title={shown.preview?.title ?? ''}
          fileName={shown.preview?.fileName ?? ''}
          rests={saving && job.progress !== null}
        />
        <PreviewPane shown={shown} page={page} onPage={setPage} format={options.format} />
      </div>
    </Dialog>
  );
}
