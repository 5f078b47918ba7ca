import { Button } from 'react-aria-components';
import { useWords } from '../words';
import { Caret } from './icons';
import { Menu, type MenuChoice } from './menu';
import './passage-menu.css';

/** The id of a recommendation as the handle of its menu. */
export function CardMenu({ id, choices }: { id: string; choices: readonly MenuChoice[] }) {
  const { say } = useWords();
  return (
    <Menu
      label={id}
      heading={<bdi>{id}</bdi>}
      choices={choices}
      trigger={
        <Button className="passage-menu id">
          <bdi id={`id-${id}`}>{id}</bdi>
          <Caret />
          <span className="hidden">{say('card.handle')}</span>
        </Button>
      }
    />
  );
}

/** The number of a paragraph, in the margin, as the handle of its menu. A round dot below it: bookmarked. */
export function ParagraphMenu(props: { id: string; number: number; marked: boolean; choices: readonly MenuChoice[] }) {
  const { id, number, marked, choices } = props;
  const { say } = useWords();
  return (
    <Menu
      label={id}
      heading={<bdi>{id}</bdi>}
      choices={choices}
      trigger={
        <Button
          className={marked ? 'passage-menu-p passage-menu-p-marked' : 'passage-menu-p'}
          aria-label={say(marked ? 'passage.handle-bookmarked' : 'passage.handle', { id })}
        >
          {say('passage.number', { n: String(number) })}
        </Button>
      }
    />
  );
}
