import { ask } from '../host';
import { useHere } from '../state/navigation';
import { PAGE_FELL, putAway, useNotices } from '../state/notices';
import { useWords } from '../words';
import { Button } from './button';
import { CopyDetails, useFirstLine } from './copy-details';
import { Notice } from './notice';

/** Codes of what concerns a file of the user's own, so that its folder helps. */
const OF_OWN_FILES: ReadonlySet<string> = new Set(['own-file-damaged', 'own-file-recovered']);

/** What went wrong at start, under the heading, until it is put away. */
export function Notices() {
  const { say } = useWords();
  const notices = useNotices();
  const details = useFirstLine(useHere().route.at);
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
              {notice.code === PAGE_FELL && <CopyDetails details={details} look="link" />}
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
