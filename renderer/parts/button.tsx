import type { ComponentProps, MouseEvent } from 'react';
import type { Route } from '../../electron/contract';
import { go, hrefOf } from '../state/navigation';
import './button.css';

/** One primary button per region; `link` looks like a link and acts like a button. */
export type ButtonLook = 'plain' | 'primary' | 'link';

interface Looks {
  look?: ButtonLook;
  /** For the last line of a card: note size, no height of its own. */
  small?: boolean;
}

const classOf = ({ look = 'plain', small = false }: Looks) =>
  ['button', look !== 'plain' && `button-${look}`, small && 'button-small'].filter(Boolean).join(' ');

export function Button({ look, small, ...rest }: ComponentProps<'button'> & Looks) {
  return <button type="button" {...rest} className={classOf({ ...(look && { look }), ...(small && { small }) })} />;
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: Route;
}

/** A link to a place in the program. */
export function RouteLink({ to, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    onClick?.(event);
    go(to);
  };
  return (
    <a {...rest} href={hrefOf(to)} onClick={follow}>
      {children}
    </a>
  );
}

/** A link to a place that looks like a button. */
export function LinkButton({ look, small, ...rest }: LinkProps & Looks) {
  return <RouteLink {...rest} className={classOf({ ...(look && { look }), ...(small && { small }) })} />;
}
