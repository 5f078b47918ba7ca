import type { ComponentProps, ReactNode } from 'react';
import { sayNumber } from '../words';
import './spine.css';

/** The line that numbers and letters hang on. Its children are cards or anything with a SpineMark first. */
export function Spine({ className = '', ...rest }: ComponentProps<'ol'>) {
  return <ol {...rest} className={`spine ${className}`} />;
}

interface MarkProps {
  children: ReactNode;
  inked?: boolean;
  draggable?: boolean;
}

/** A number or letter on the spine. Not heard: the list, or a heading, says it. Inked for what is in the Satchel. */
export function SpineMark({ children, inked = false, draggable = false }: MarkProps) {
  return (
    <span
      className={inked ? 'spine-mark spine-mark-inked' : 'spine-mark'}
      aria-hidden="true"
      draggable={draggable || undefined}
    >
      {typeof children === 'number' ? sayNumber(children) : children}
    </span>
  );
}
