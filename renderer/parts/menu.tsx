import type { ReactNode } from 'react';
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import './menu.css';

export interface MenuChoice {
  id: string;
  words: ReactNode;
  /** For typing ahead, where the words are not plain. */
  text?: string;
  disabled?: boolean;
  act: () => void;
}

interface Props {
  /** What is pressed: a react-aria Button. */
  trigger: ReactNode;
  label: string;
  /** First line, not to be chosen: the id of the card. */
  heading?: ReactNode;
  choices: readonly MenuChoice[];
}

/** A button with its menu: arrow keys inside, Esc back to the button. */
export function Menu({ trigger, label, heading, choices }: Props) {
  const items = choices.map(({ id, words, text, disabled, act }) => (
    <MenuItem
      key={id}
      id={id}
      className="menu-item"
      textValue={text ?? (typeof words === 'string' ? words : id)}
      isDisabled={disabled ?? false}
      onAction={act}
    >
      {words}
    </MenuItem>
  ));
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu" placement="bottom start" offset={6}>
        <AriaMenu className="menu-list" aria-label={label}>
          {heading ? (
            <MenuSection>
              <Header className="menu-head">{heading}</Header>
              {items}
            </MenuSection>
          ) : (
            items
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
