import { type ReactNode, useId } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components';
import { Keys } from './keys';
import './menu.css';

export interface MenuChoice {
  id: string;
  words: ReactNode;
  /** For typing ahead, where the words are not plain. */
  text?: string;
  /** Keys that do the same, as the table of actions writes them. */
  keys?: string | undefined;
  /** With a line above it. */
  apart?: boolean;
  disabled?: boolean;
  act: () => void;
}

interface ListProps {
  label: string;
  /** First line, not to be chosen: the id of the card. */
  heading?: ReactNode;
  choices: readonly MenuChoice[];
}

interface Props extends ListProps {
  /** What is pressed: a react-aria Button. */
  trigger: ReactNode;
}

/** A button with its menu: arrow keys inside, Esc back to the button. */
export function Menu({ trigger, ...list }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <MenuSheet {...list} />
    </MenuTrigger>
  );
}

interface SheetProps extends ListProps {
  /** For a menu without a button: what it stands at, and what closes it. */
  at?: Required<Pick<PopoverProps, 'triggerRef'>> & { onClose: () => void };
}

/** The menu itself. */
export function MenuSheet({ label, heading, choices, at }: SheetProps) {
  const list = useId();
  const items = choices.flatMap(({ id, words, text, keys, apart, disabled, act }) => [
    ...(apart ? [<Separator key={`${id} line`} className="menu-line" />] : []),
    <MenuItem
      key={id}
      id={id}
      className="menu-item"
      textValue={text ?? (typeof words === 'string' ? words : id)}
      isDisabled={disabled ?? false}
      onAction={act}
    >
      {words}
      {keys && <Keys hidden>{keys}</Keys>}
    </MenuItem>,
  ]);
  return (
    <Popover
      className="menu"
      placement="bottom start"
      offset={6}
      // Otherwise named by the button, which Chromium does not read while everything around the menu is hidden.
      aria-labelledby={list}
      {...(at && {
        triggerRef: at.triggerRef,
        isOpen: true,
        onOpenChange: (open: boolean) => !open && at.onClose(),
      })}
    >
      <AriaMenu
        id={list}
        className="menu-list"
        aria-label={label}
        {...(at && { autoFocus: 'first', onClose: at.onClose })}
      >
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
  );
}
