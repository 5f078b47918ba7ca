import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words';
import { Button } from './button';
import './dialog.css';

interface Props {
  title: ReactNode;
  onClose: () => void;
  /** `small` for a question, `large` for work with a preview. */
  size?: 'small' | 'large';
  /** A question that must be answered: `alertdialog`. */
  question?: boolean;
  children: ReactNode;
  /** Buttons at the foot; the last may be primary. */
  footer?: ReactNode;
}

/** Over the page: keeps focus inside, closes by Esc, and gives focus back. Rendered only while it is open. */
export function Dialog({ title, onClose, size = 'small', question = false, children, footer }: Props) {
  const { say } = useWords();
  return (
    <ModalOverlay className="dialog-scrim" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-frame" role={question ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="link" onClick={onClose}>
              {say('dialog.close')}
            </Button>
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
