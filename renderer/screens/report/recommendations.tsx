import { type Report, recommendationsOf } from '../../../data/model';
import { Card } from '../../parts/card';
import { CheckBox } from '../../parts/choices';
import { FollowUpLine, NotePlace, NoteSlip } from '../../parts/note';
import { CardMenu } from '../../parts/passage-menu';
import { ScrollRegion } from '../../parts/scroll-region';
import { Spine } from '../../parts/spine';
import { setAllPicked, useBookmarked, usePicked } from '../../state/shelf';
import { useSkipTarget } from '../../state/skip';
import { useWords } from '../../words';
import { CardHistories, CardHistory, CardHistoryLine, HistoriesFailed } from './card-histories';
import { useMarks } from './finding';
import { passageChoices } from './passage-choices';

interface Props {
  report: Report;
  damaged: boolean;
}

/** The facing page: the recommendations as cards on the spine. */
export function Recommendations({ report, damaged }: Props) {
  return (
    <CardHistories report={report}>
      <Cards report={report} damaged={damaged} />
    </CardHistories>
  );
}

function Cards({ report, damaged }: Props) {
  const { say } = useWords();
  useSkipTarget();
  const picked = usePicked();
  const bookmarked = useBookmarked();
  const marksOf = useMarks();
  const recommendations = recommendationsOf(report);
  const inside = recommendations.filter(({ id }) => picked.has(id));
  const all = inside.length === recommendations.length;
  const selectAll = (wanted: boolean) => {
    const changed = wanted ? recommendations.filter(({ id }) => !picked.has(id)) : inside;
    void setAllPicked(
      changed.map(({ id }) => id),
      wanted,
    );
  };
  return (
    <ScrollRegion className="report-leaf report-recto" region="recommendations" aria-labelledby="recommendations">
      <div className="report-recto-head">
        <h2 id="recommendations" tabIndex={-1}>
          {say('report.recommendations')}
        </h2>
        <span className="soft num">{recommendations.length}</span>
        {!damaged && (
          <CheckBox checked={all} mixed={!all && inside.length > 0} onChange={selectAll}>
            {say('report.select-all')}
          </CheckBox>
        )}
        {!damaged && <HistoriesFailed />}
      </div>
      <Spine>
        {recommendations.map((passage) => (
          <Card
            key={passage.id}
            passage={passage}
            lang={report.language}
            {...marksOf(passage.id)}
            box={!damaged}
            meta={
              <>
                <CardHistoryLine id={passage.id} />
                <FollowUpLine passage={passage.id} />
              </>
            }
            handle={<CardMenu id={passage.id} choices={passageChoices(report, passage, bookmarked.has(passage.id))} />}
          >
            <NoteSlip passage={passage.id} />
            <CardHistory id={passage.id} />
            <NotePlace passage={passage.id} />
          </Card>
        ))}
      </Spine>
    </ScrollRegion>
  );
}
