import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { announce } from '../state/announcer';
import { activeSelection, changeShelf, nameOf, useSelection, useShelf } from '../state/shelf';
import { useWords } from '../words';
import { Caret } from './icons';
import './menu.css';

/** Which selection is being filled; opens their list. Only where there are several. */
export function PocketChoice() {
  const { say } = useWords();
  const { selections } = useShelf();
  const active = useSelection();
  const choose = async (selection: string) => {
    const changed = await changeShelf({ do: 'activate', selection });
    if (changed.ok) said(nameOf(activeSelection(changed.value)));
  };
  const make = async () => {
    const changed = await changeShelf({ do: 'new-selection', name: '' });
    if (changed.ok) said(nameOf(activeSelection(changed.value)));
  };
  const said = (name: string) => announce(say('pocket.now-into', { name }), 'detail');
  return (
    <MenuTrigger>
      <AriaButton className="button pocket-choose">
        <span className="pocket-choose-name">{nameOf(active)}</span>
        <Caret />
      </AriaButton>
      <Popover className="menu" placement="top start" offset={6}>
        <Menu
          className="menu-list"
          aria-label={say('pocket.put-into')}
          onAction={(key) => key === 'new' && void make()}
        >
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[active.id]}
            onSelectionChange={(keys) => keys !== 'all' && [...keys].forEach((key) => void choose(String(key)))}
          >
            <Header className="menu-head">{say('pocket.put-into')}</Header>
            {selections.map((selection) => (
              <MenuItem
                key={selection.id}
                id={selection.id}
                className="menu-item pocket-choose-item"
                textValue={nameOf(selection)}
              >
                <span>{nameOf(selection)}</span>
                <span className="num">{say('pocket.held', { n: selection.picks.length })}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem id="new" className="menu-item">
            {say('satchel.new-selection')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
