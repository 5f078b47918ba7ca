import { ask } from '../host';
import { announce } from '../state/announcer';
import { useProgram } from '../state/program';
import { useWords } from '../words';
import { Button } from './button';

/** "Satchel 0.1.0, linux Chrome/114, page: report BEL-2020" */
export function useFirstLine(page: string): string {
  const { say } = useWords();
  const { version, platform } = useProgram();
  const chrome = /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? '';
  return say('fault.first-line', { version, system: [platform, chrome].join(' '), page });
}

interface Props {
  /** What goes before the last lines of the program's log. */
  details: string;
  look?: 'plain' | 'link';
}

/** Copies what may be handed on about a fault: no report text, none of the user's notes. */
export function CopyDetails({ details, look = 'plain' }: Props) {
  const { say } = useWords();
  const copy = async () => {
    const log = await ask('details', {});
    const copied = await ask('copy', { text: [details, ...(log.ok ? log.value.lines : [])].join('\n') });
    announce(copied.ok ? say('fault.details-copied') : copied.error.message);
  };
  return (
    <Button look={look} onClick={() => void copy()}>
      {say('fault.copy-details')}
    </Button>
  );
}
