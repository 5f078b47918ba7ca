import { Dialog } from '../../parts/dialog';
import type { ExportRequest } from '../../state/export-request';
import { useWords } from '../../words';

export default function ExportDialog({ onClose }: { request: ExportRequest; onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={say('export.title')} size="large" onClose={onClose}>
      {null}
    </Dialog>
  );
}
