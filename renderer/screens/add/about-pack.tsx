import type { Finding, Found } from '../../../electron/contract';
import { Notice } from '../../parts/notice';
import { ScrollRegion } from '../../parts/scroll-region';
import { ShortSum } from '../../parts/short-sum';
import { sayDate, useWords } from '../../words';
import { sayBytes } from '../../words/bytes';
import { useFoundName } from './found-table';
import '../../parts/table.css';

const shortSum = (sha256: string) => () => <ShortSum sha256={sha256} />;

/** How a pack came through: what is as it was packed, what is damaged, who made it. */
export function AboutPack({ pack, reports }: { pack: NonNullable<Finding['pack']>; reports: readonly Found[] }) {
  const { say, rich } = useWords();
  const nameOf = useFoundName();
  const damaged = reports.filter((each) => each.damaged);
  const whole = reports.length - damaged.length;
  return (
    <ScrollRegion region="about-pack" className="add-side" aria-label={say('pack.about')}>
      <Notice kind="info" title={say('pack.whole', { whole, all: reports.length })}>
        {say('pack.whole-about')}
      </Notice>
      {damaged.map((found) => (
        <Notice key={found.key} kind="danger" title={say('pack.damaged', { title: nameOf(found) })}>
          {say('pack.damaged-about')}
        </Notice>
      ))}
      <dl className="facts facts-small">
        <dt>{say('pack.made-by')}</dt>
        <dd>{pack.madeBy === '' ? say('pack.not-given') : <bdi>{pack.madeBy}</bdi>}</dd>
        <dt>{say('pack.made-on')}</dt>
        <dd>{pack.madeOn === null ? say('pack.not-given') : sayDate(pack.madeOn)}</dd>
        <dt>{say('packs.size')}</dt>
        <dd>{sayBytes(pack.size)}</dd>
        <dt>{say('pack.format')}</dt>
        <dd>{say('pack.format-version', { version: pack.format })}</dd>
        <dt>{say('source.checksum')}</dt>
        <dd>{rich('pack.sha256', { sum: shortSum(pack.sha256) })}</dd>
      </dl>
      <p className="note">{say('pack.trust')}</p>
    </ScrollRegion>
  );
}
