import { useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { ScrollRegion } from '../../parts/scroll-region';
import { announce, announceSoon } from '../../state/announcer';
import { pictureOf, type Shown } from '../../state/export-preview';
import { useWords } from '../../words';
import { onPages } from './options-form';

interface Props {
  shown: Shown;
  page: number;
  onPage: (page: number) => void;
  format: ExportFormat;
}

type Fit = 'page' | 'width';

/** The pages as they will print, one at a time. */
export function PreviewPane({ shown, page, onPage, format }: Props) {
  const { say } = useWords();
  const [fit, setFit] = useState<Fit>('width');
  const scroll = useRef<HTMLElement>(null);
  const { preview, error } = shown;
  const pages = preview?.pages ?? null;
  const here = { i: preview?.first ?? page, n: pages ?? page };
  const about = preview?.estimated ?? false;
  useEffect(() => {
    if (pages !== null) announceSoon(say(about ? 'export.pages-about' : 'export.pages', { n: pages }), 'detail');
  }, [pages, about, say]);
  // Said once the page is there: the button that turns it keeps the focus and says nothing of it.
  const { i, n } = here;
  const turned = useRef(i);
  useEffect(() => {
    if (turned.current === i) return;
    turned.current = i;
    announce(say(about ? 'export.page-about' : 'export.page', { i, n }));
  }, [turned, i, n, about, say]);
  const turn = (to: number) => {
    onPage(to);
    scroll.current?.scrollTo({ top: 0 });
  };
  const [picture] = preview?.svg ?? [];
  // The last page that can be shown: of a long document only the opening is laid out.
  const last = here.i >= here.n || here.i < page;
  const first = here.i === 1;
  return (
    <section className="export-view" aria-label={say('export.preview')}>
      <div className="export-view-bar">
        <span className="num">{pages !== null && say(about ? 'export.page-about' : 'export.page', here)}</span>
        {here.n > 1 && (
          <>
            <Button aria-disabled={first || undefined} onClick={() => first || turn(here.i - 1)}>
              {say('export.previous')}
            </Button>
            <Button aria-disabled={last || undefined} onClick={() => last || turn(here.i + 1)}>
              {say('export.next')}
            </Button>
          </>
        )}
        <span className="export-view-end">
          <Button aria-pressed={fit === 'page'} onClick={() => setFit('page')}>
            {say('export.fit-page')}
          </Button>
          <Button aria-pressed={fit === 'width'} onClick={() => setFit('width')}>
            {say('export.fit-width')}
          </Button>
        </span>
      </div>
      <ScrollRegion
        className={`export-view-page export-fit-${fit}`}
        region="preview"
        ref={scroll}
        aria-label={say('export.page-preview', { i: here.i })}
      >
        {!onPages(format) && <p className="note">{say('export.as-pages')}</p>}
        {picture && (
          <img className="export-sheet" src={pictureOf(picture)} alt={say('export.page', here)} draggable={false} />
        )}
        {error && (
          <p className="export-view-error">
            {error.message} {error.hint}
          </p>
        )}
      </ScrollRegion>
    </section>
  );
}
