import { useEffect, useRef, useState } from 'react';
import type { Entry, PackPlan, PackSize } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/fields';
import { Notice } from '../../parts/notice';
import { Progress } from '../../parts/progress';
import { TAGS } from '../../parts/tags';
import { useEntries } from '../../state/library';
import { useWords } from '../../words';
import { sayBytes } from '../../words/bytes';
import { chosenCountries, type CountryChoice, fileNameOf, yearsOf } from './pack-plan';
import { PackCountries } from './pack-countries';
import { PackEditions } from './pack-editions';
import { usePackTitle } from './pack-title';
import { usePacking } from './packing';
import '../../parts/table.css';
import './make-pack.css';

/** So many editions are proposed: what most meetings are about. */
const PROPOSED = 5;

/** Editions and countries of this library as one file for another Satchel. */
export default function MakePack({ onClose }: { onClose: () => void }) {
  const { say, rich } = useWords();
  const entries = useEntries();
  const [editions, setEditions] = useState<readonly number[]>(() => yearsOf(entries).slice(0, PROPOSED));
  const [countries, setCountries] = useState<CountryChoice>({ which: 'all', region: null, codes: [] });
  const [typedTitle, setTitle] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const [madeBy, setMadeBy] = useState('');
  const packing = usePacking();
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => choices.current?.querySelector('input')?.focus(), []);

  const proposed = usePackTitle(entries, editions, countries);
  const title = typedTitle ?? proposed;
  const fileName = typedName ?? fileNameOf(title);
  const codes = chosenCountries(entries, countries);
  const plan: PackPlan = { editions: [...editions], countries: codes ?? [], title, madeBy };
  const size = usePackSize(codes?.length === 0 ? { ...plan, editions: [] } : plan);
  const isEmpty = size !== null && size.reports === 0;
  const close = () => {
    packing.cancel();
    onClose();
  };
  const words = size && say('pack.size-now', { n: size.reports, size: sayBytes(size.bytes) });
  return (
    <Dialog
      title={say('pack.make-title')}
      size="large"
      onClose={close}
      footer={
        <div className="make-pack-foot">
          <output className="note">{words}</output>
          <Button onClick={close}>{say('pack.cancel')}</Button>
          <Button
            look="primary"
            disabled={isEmpty || title.trim() === '' || packing.now.at === 'making'}
            onClick={() => void packing.make(plan, fileName)}
          >
            {say('pack.save')}
          </Button>
        </div>
      }
    >
      <div className="make-pack">
        <div className="make-pack-leaf scroll" ref={choices}>
          <p>{say('pack.make-about')}</p>
          <PackEditions entries={entries} chosen={editions} onChange={setEditions} />
          <PackCountries entries={entries} choice={countries} onChange={setCountries} />
        </div>
        <div className="make-pack-leaf scroll">
          <TextField label={say('pack.title')} value={title} maxLength={300} onChange={setTitle} />
          <TextField
            label={rich('pack.made-by-optional', TAGS)}
            value={madeBy}
            maxLength={300}
            autoComplete="off"
            onChange={setMadeBy}
          />
          <TextField
            label={say('pack.file-name')}
            value={fileName}
            maxLength={255}
            spellCheck={false}
            onChange={setName}
          />
          {size && (
            <dl className="facts">
              <dt>{say('packs.reports')}</dt>
              <dd>{say('pack.reports-with', { n: size.reports, recommendations: size.recommendations })}</dd>
              <dt>{say('packs.size')}</dt>
              <dd>{say('pack.about-size', { size: sayBytes(size.bytes) })}</dd>
              <dt>{say('about.checked')}</dt>
              <dd>{say('pack.checked')}</dd>
            </dl>
          )}
          <Doubtful entries={entries} plan={plan} none={codes?.length === 0} />
          <Outcome now={packing.now} />
        </div>
      </div>
    </Dialog>
  );
}

/** Reports in the pack that nobody has checked: whoever opens it sees the mark. */
function Doubtful({ entries, plan, none }: { entries: readonly Entry[]; plan: PackPlan; none: boolean }) {
  const { say } = useWords();
  const doubtful = entries.filter(
    ({ doubts, edition, country }) =>
      doubts !== undefined &&
      edition !== null &&
      plan.editions.includes(edition.year) &&
      (plan.countries.length === 0 || (country !== null && plan.countries.includes(country.code))),
  );
  const [first] = doubtful;
  if (none || !first) return null;
  const n = doubtful.length;
  const title = first.country
    ? say('report.title', { country: first.country.name, year: String(first.edition?.year ?? '') })
    : first.id;
  return (
    <Notice kind="caution" title={say('pack.doubts', { n, title })}>
      {say('pack.doubts-about', { n })}
    </Notice>
  );
}

function Outcome({ now }: { now: ReturnType<typeof usePacking>['now'] }) {
  const { say } = useWords();
  if (now.at === 'making') {
    return (
      <Progress label={say('pack.make-title')} done={now.done} of={now.of}>
        {say('pack.making', { i: now.done, n: now.of })}
      </Progress>
    );
  }
  if (now.at === 'failed') {
    return (
      <Notice kind="danger" title={now.error.message}>
        {now.error.hint}
      </Notice>
    );
  }
  if (now.at === 'made') {
    return <Notice kind="info" title={say('pack.saved', { file: now.file, folder: now.folder })} />;
  }
  return null;
}

/** What the pack would hold, a moment after the last change. */
function usePackSize(plan: PackPlan): PackSize | null {
  const [size, setSize] = useState<PackSize | null>(null);
  const key = JSON.stringify([plan.editions, plan.countries]);
  useEffect(() => {
    let wanted = true;
    const [editions, countries]: [number[], string[]] = JSON.parse(key);
    void ask('sizeOfPack', { editions, countries, title: '', madeBy: '' }).then(
      (answer) => wanted && answer.ok && setSize(answer.value),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return size;
}
