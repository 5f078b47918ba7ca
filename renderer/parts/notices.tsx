import { ask } from '../host';
import { putAway, useNotices } from '../state/notices';
import { useWords } from '../words';
import { Button } from './button';
import { Notice } from './notice';

/** Codes of what concerns a file of the user's own, so that its folder helps. */
const OF_OWN_FILES: ReadonlySet<string> = new Set(['own-file-damaged', 'own-file-recovered']);

/** What went wrong at start, under the heading, until it is put away. */
export function Notices() {
  const { say } = useWords();
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <div className="notices">
      {notices.map((notice) => (
        <Notice
          key={`${notice.code} ${notice.message}`}
          kind="caution"
          title={notice.message}
          actions={
            <>
              {OF_OWN_FILES.has(notice.code) && (
                <Button look="link" onClick={() => void ask('showOwnFolder', {})}>
                  {say('notices.show')}
                </Button>
              )}
              <Button look="link" onClick={() => putAway(notice)}>
                {say('dialog.close')}
              </Button>
            </>
          }
        >
          {notice.hint}
        </Notice>
      ))}
    </div>
  );
}
