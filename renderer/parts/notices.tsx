import type { Fault, Settings } from '../../electron/contract';
import { ask } from '../host';
import { useHere } from '../state/navigation';
import { earlierSettings, PAGE_FELL, putAway, useNotices } from '../state/notices';
import { changeSettings, settings } from '../state/settings';
import { inWords, sayDate, useWords } from '../words';
import { Button } from './button';
import { CopyDetails, useFirstLine } from './copy-details';
import { Notice } from './notice';

/** Codes of what concerns a file of the user's own, so that its folder helps. */
const OF_OWN_FILES: ReadonlySet<string> = new Set([
  'own-file-apart',
  'own-file-damaged',
  'own-file-doubtful',
  'own-file-newer',
  'own-file-recovered',
  'own-file-unreadable',
  'settings-damaged',
]);

/** What went wrong at start, under the heading, until it is put away. */
export function Notices() {
  useWords();
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <div className="notices">
      {notices.map((notice) => {
        const { message, hint } = inWords(notice);
        return (
          <Notice
            key={`${notice.code} ${notice.message}`}
            kind="caution"
            title={message}
            actions={<WaysOut notice={notice} />}
          >
            {hint}
          </Notice>
        );
      })}
    </div>
  );
}

function WaysOut({ notice }: { notice: Fault }) {
  const { say } = useWords();
  const details = useFirstLine(useHere().route.at);
  const earlier = notice.code === 'settings-damaged' ? earlierSettings() : null;
  const close = () => {
    putAway(notice);
    document.getElementById('page-title')?.focus();
  };
  // Either way the file is written, so that the next start has no question to ask.
  const settle = (wanted: Settings) => {
    void changeSettings({ ...wanted, welcomed: true });
    close();
  };
  const show = OF_OWN_FILES.has(notice.code) && (
    <Button look="link" onClick={() => void ask('showOwnFolder', {})}>
      {say('notices.show')}
    </Button>
  );
  if (earlier === null) {
    return (
      <>
        {show}
        {notice.code === PAGE_FELL && <CopyDetails details={details} look="link" />}
        <Button look="link" onClick={close}>
          {say('dialog.close')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={() => settle(earlier.value)}>
        {say('notices.use-earlier', { date: sayDate(earlier.until) })}
      </Button>
      <Button onClick={() => settle(settings.get())}>{say('notices.keep-usual')}</Button>
      {show}
    </>
  );
}
