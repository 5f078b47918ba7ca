import type { Fault, Saved as SavedDocument } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { TAGS } from '../../parts/tags';
import { useWords } from '../../words';

export function Saved({ saved }: { saved: SavedDocument }) {
  const { say, rich } = useWords();
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
        {rich('export.saved', TAGS, { file: saved.file ?? '', folder: saved.folder ?? '' })}
      </Notice>
    </div>
  );
}

const detailsOf = ({ code, message, hint }: Fault): string => [code, message, hint].join('\n');

export function NotSaved({ error, onSave }: { error: Fault; onSave: (where: 'ask' | 'as-before') => void }) {
  const { say } = useWords();
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

export function NotPrinted({ error }: { error: Fault }) {
  return (
    <div className="export-outcome">
      <Notice kind="danger" title={error.message}>
        {error.hint}
      </Notice>
    </div>
  );
}
