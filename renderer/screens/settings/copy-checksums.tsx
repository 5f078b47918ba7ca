import { useState } from 'react';
import type { Entry } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { announce } from '../../state/announcer';
import { useEntries } from '../../state/library';
import { useWords } from '../../words';

/** As `sha256sum` writes them, of the source files as received. Damaged reports are named without one. */
async function checksumsOf(entries: readonly Entry[]): Promise<string> {
  const lines: string[] = [];
  for (const { id } of entries) {
    // One after another: thousands at once would keep everything else waiting.
    const opened = await ask('openReport', { report: id, evenIfDamaged: false });
    lines.push(
      opened.ok ? `${opened.value.report.source.sha256}  ${id}  ${opened.value.report.source.file}` : `-  ${id}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

export function CopyChecksums() {
  const { say } = useWords();
  const entries = useEntries();
  const [working, setWorking] = useState(false);
  const copy = async () => {
    setWorking(true);
    const copied = await ask('copy', { text: await checksumsOf(entries) });
    setWorking(false);
    announce(copied.ok ? say('about.checksums-copied', { n: entries.length }) : copied.error.message);
  };
  return (
    <Button disabled={working || entries.length === 0} onClick={() => void copy()}>
      {working ? say('about.copying') : say('about.copy-checksums')}
    </Button>
  );
}
