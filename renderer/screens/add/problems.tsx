import { useState } from 'react';
import type { FileProblem } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { alertUser, announce } from '../../state/announcer';
import { inWords, useWords } from '../../words';
import { useGrowing } from './growing';

/** Which file, what is wrong, what to do, and what is not affected. */
export function Problems({ problems }: { problems: readonly FileProblem[] }) {
  const { say } = useWords();
  const { count, more } = useGrowing(problems.length);
  const [saved, setSaved] = useState<string | null>(null);
  if (problems.length === 0) return null;
  const titleOf = ({ file, unreadable, fault }: FileProblem) => {
    if (fault.code === 'not-a-report') return say('add.problem-not-a-report', { file });
    return unreadable ? say('add.problem-unreadable', { file }) : file;
  };
  const wordsOf = ({ unreadable, fault }: FileProblem) => {
    const { message, hint } = inWords(fault);
    return [message, hint, unreadable ? say('add.others-not-affected') : ''].filter(Boolean).join(' ');
  };
  const save = async () => {
    const text = problems.map((each) => `${titleOf(each)}\n${wordsOf(each)}\n`).join('\n');
    const answer = await ask('saveText', { text, fileName: say('add.problems-file') });
    if (!answer.ok) alertUser(answer.error.message);
    else if (answer.value !== null) {
      setSaved(answer.value);
      announce(say('add.problems-saved', { file: answer.value }));
    }
  };
  return (
    <section className="add-under" aria-labelledby="problems">
      <h2 id="problems">{say('add.problems', { n: problems.length })}</h2>
      {problems.slice(0, count).map((problem, place) => (
        <Notice
          key={`${place} ${problem.file}`}
          kind={problem.unreadable ? 'danger' : 'caution'}
          title={<bdi>{titleOf(problem)}</bdi>}
        >
          {wordsOf(problem)}
        </Notice>
      ))}
      {more}
      <p className="button-row">
        <Button look="link" onClick={() => void save()}>
          {say('add.save-problems')}
        </Button>
        {saved !== null && <span className="note">{say('add.problems-saved', { file: saved })}</span>}
      </p>
    </section>
  );
}
