import { putAway, useNotices } from '../state/notices';
import { useWords } from '../words';
import { Button } from './button';
import { Notice } from './notice';

/** What went wrong at start, until it is put away. */
export function Notices() {
  const { say } = useWords();
  return useNotices().map((notice) => (
    <Notice
      key={`${notice.code} ${notice.message}`}
      kind="caution"
      title={notice.message}
      actions={
        <Button look="link" onClick={() => putAway(notice)}>
          {say('dialog.close')}
        </Button>
      }
    >
      {notice.hint}
    </Notice>
  ));
}
