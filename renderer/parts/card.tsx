import type { ReactNode } from 'react';
import type { MatchRange } from '../../electron/contract';
import { numberOf } from '../../data/model';
import { usePicked } from '../state/shelf';
import { useWords } from '../words';
import { Marked } from './marked';
import { PickBox } from './pick-box';
import { SpineMark } from './spine';
import './card.css';

interface Props {
  passage: { id: string; text: string };
  /** Language of the report's text. */
  lang?: string;
  matches?: readonly MatchRange[];
  /** Which of the matches is the one that find is at. */
  currentMatch?: number;
  /** The id's place: a menu, a link, or nothing for plain words. */
  handle?: ReactNode;
  /** After the id in the last line: history, "without drones". */
  meta?: ReactNode;
  /** What can be done with it, in place of the box: "Take out". A card with `actions` is drawn without box. */
  actions?: ReactNode;
  /** Cards of a damaged report cannot be chosen. */
  box?: boolean;
  /** The hit that arrow keys are on. */
  current?: boolean;
  /** Its place among all hits, from 1, where only a part of them is on the page. */
  place?: number;
  of?: number;
  /** Can be dragged by its number. */
  draggable?: boolean;
  /** Between the text and the last line: what the user wrote about it. */
  slips?: ReactNode;
  /** Below the last line: the note, the opened history. */
  children?: ReactNode;
}

/** A recommendation: number on the spine, text, id, "In Satchel", box. One item of a Spine, with the passage's id. */
export function Card(props: Props) {
  const {
    passage,
    lang,
    matches,
    currentMatch,
    handle,
    meta,
    actions,
    box = true,
    current,
    place,
    of,
    draggable = false,
    slips,
    children,
  } = props;
  const { say } = useWords();
  const { id, text } = passage;
  const inside = usePicked().has(id);
  const hasBox = box && actions === undefined;
  const pulled = inside && hasBox;
  const classes = ['card', pulled && 'card-pulled', current && 'card-current', !hasBox && 'card-boxless'];
  return (
    <li id={id} className={classes.filter(Boolean).join(' ')} data-passage={id} aria-posinset={place} aria-setsize={of}>
      <SpineMark inked={pulled} draggable={draggable}>
        {numberOf(id)}
      </SpineMark>
      <div className="card-body">
        <p className="card-text" id={`text-${id}`} lang={lang} dir="auto">
          <Marked text={text} ranges={matches ?? []} {...(currentMatch !== undefined && { current: currentMatch })} />
        </p>
        {slips}
        <div className="card-meta">
          {handle ?? <bdi className="id">{id}</bdi>}
          {pulled && <span className="card-inside">{say('card.in-satchel')}</span>}
          {meta}
          {actions}
        </div>
        {children}
      </div>
      {hasBox && (
        <div className="card-box">
          <PickBox id={id} />
        </div>
      )}
    </li>
  );
}
