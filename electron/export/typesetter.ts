import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { Assets } from '../assets';
import { markAccessible } from './accessible';
import type { Document } from './document';
import { Faces } from './faces';
import { lettersOf, opening } from './opening';
import { Replacer } from './replace';
import { svgPages } from './svg-pages';

const isTypst = (module: unknown): module is typeof Typst =>
  typeof module === 'object' && module !== null && 'NodeCompiler' in module;

export interface Typeset {
  pages: number;
  replaced: string[];
}

/** What a document is laid out with. */
interface Ready {
  compiler: Typst.NodeCompiler;
  replacer: Replacer;
}

/** Letters of text after which a document is surely longer than three pages, so that its contents are set at once. */
const SURELY_LONG = 40_000;
const CONTENTS_FROM_PAGES = 4;
/** Up to here a preview makes the file to tell its size; beyond, it says what a page usually takes. */
const FEW_PAGES = 40;
const BYTES_A_PAGE = 9_000;
/** So much of a long document is checked, and tells its pace. */
const CHECKED_LETTERS = 20_000;
/** Has Typst check a document for PDF/UA. It throws: only a document that passes gets the mark. */
const ACCESSIBLE = { pdfStandard: 'ua-1' };

/**
 * Makes pages of a document with Typst. A compile is one native call that nothing can interrupt, and it keeps much
 * memory: this belongs into a process that can be ended.
 */
export class Typesetter {
  private readonly typst: typeof Typst;
  private readonly faces: Faces;
  /** With the fonts of all documents so far. */
  private loaded: { compiler: Typst.NodeCompiler; families: string[] } | undefined;

  constructor(private readonly assets: Pick<Assets, 'fonts' | 'templates' | 'typst'>) {
    const module: unknown = createRequire(assets.typst)(assets.typst);
    if (!isTypst(module)) throw new Error('This is no Typst compiler.');
    this.typst = module;
    this.faces = new Faces(assets.fonts);
  }

  /**
   * PDF/A-2a and PDF/UA-1 in one file; the same document gives the same bytes.
   * @param onBegun hears at what pace the opening of a long document was laid out
   */
  pdf(document: Document, onBegun: (millisecondsALetter: number) => void = () => {}): Typeset & { bytes: Buffer } {
    const creationTimestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
    const ready = this.made(document);
    const checked = this.checkOpening(document, ready, onBegun);
    const { compiled, compiler, replaced } = this.compile(document, ready);
    if (!checked) compiler.pdf(compiled, ACCESSIBLE);
    // The layouts of a long document are not wanted again, and its file would be built on top of them.
    if (compiled.numOfPages > FEW_PAGES) compiler.evictCache(0);
    const bytes = markAccessible(compiler.pdf(compiled, { creationTimestamp, pdfStandard: 'a-2a' }));
    return { bytes, pages: compiled.numOfPages, replaced };
  }

  /**
   * Lays out the opening of a long document, with the contents of all of it, and has Typst check it in place of the
   * whole: the templates set the rest in the same way, and only a heading without words could fail there alone.
   * @returns whether that was done
   */
  private checkOpening(document: Document, ready: Ready, onBegun: (millisecondsALetter: number) => void): boolean {
    // One that is arranged takes seconds at the most.
    if (document.arranged !== null || opening(document).share === 1 || !headingsSpeak(document)) return false;
    const begun = performance.now();
    const begin = opening(document, CHECKED_LETTERS).document;
    const compiled = this.layOut(begin, ready, document.contents !== null);
    onBegun((performance.now() - begun) / begin.groups.reduce((sum, group) => sum + lettersOf(group), 0));
    ready.compiler.pdf(compiled, ACCESSIBLE);
    return true;
  }

  /** Pages as pictures, from the very layout that the PDF has. */
  pictures(document: Document, first: number, count: number): Typeset & { svg: string[]; size: number } {
    const { compiled, compiler, replaced } = this.compile(document);
    const pages = compiled.numOfPages;
    return {
      svg: svgPages(compiler.plainSvg(compiled), Math.min(first, pages), count),
      size: pages > FEW_PAGES ? pages * BYTES_A_PAGE : compiler.pdf(compiled, { pdfStandard: 'a-2a' }).length,
      pages,
      replaced,
    };
  }

  private compile(
    document: Document,
    ready = this.made(document),
  ): {
    compiled: Typst.NodeTypstDocument;
    compiler: Typst.NodeCompiler;
    replaced: string[];
  } {
    const letters = document.groups.reduce((sum, group) => sum + lettersOf(group), 0);
    const long = letters > SURELY_LONG;
    let compiled = this.layOut(document, ready, long && document.contents !== null);
    if (!long && document.contents !== null && compiled.numOfPages >= CONTENTS_FROM_PAGES)
      compiled = this.layOut(document, ready, true);
    return { compiled, compiler: ready.compiler, replaced: [...ready.replacer.replaced].toSorted() };
  }

  /** A compiler with the fonts that the document needs. */
  private made(document: Document): Ready {
    const families = this.faces.neededFor(JSON.stringify(document));
    let { loaded } = this;
    if (loaded === undefined || families.some((family) => loaded?.families.includes(family) === false)) {
      const all = [...new Set([...(loaded?.families ?? []), ...families])];
      const compiler = this.typst.NodeCompiler.create({
        workspace: this.assets.templates,
        fontArgs: [{ fontBlobs: this.faces.fontsOf(all) }],
      });
      loaded = { compiler, families: all };
      this.loaded = loaded;
    }
    const { compiler } = loaded;
    // The templates try these alone, whatever else is loaded, or another document before would change the bytes.
    compiler.mapShadow(path.join(this.assets.templates, 'families.json'), Buffer.from(JSON.stringify(families)));
    return { compiler, replacer: new Replacer(this.faces.coverageOf(families)) };
  }

  private layOut(document: Document, { compiler, replacer }: Ready, contentsPage: boolean): Typst.NodeTypstDocument {
    const { groups, arranged, ...whole } = document;
    const [only] = groups;
    const data = {
      groups: arranged === null ? groups : [],
      arranged: arranged && {
        caution: arranged.caution,
        legend: arranged.legend,
        heads: arranged.heads,
        sections: arranged.sections,
      },
      look: {
        ...whole,
        aloud: arranged?.aloud ?? null,
        groups: arranged?.sections.length ?? groups.length,
        ownPages: groups.some(({ ownPage }) => ownPage),
        /** The tier under the title of a document about one report. */
        alone:
          groups.length === 1 && only?.heading === null ? { tier: only.tier, tierInWords: only.tierInWords } : null,
        contentsPage,
        scale: document.large ? 14 / 10.5 : 1,
        description: document.citation.sentences.join(' '),
        keywords: groups.flatMap(({ report }) => report ?? []),
      },
    };
    const { templates } = this.assets;
    compiler.mapShadow(path.join(templates, 'document.json'), Buffer.from(JSON.stringify(replacer.everyText(data))));
    try {
      const made = compiler.compile({ mainFilePath: path.join(templates, 'document.typ'), resetRead: true });
      if (made.result === null) {
        const failure = made.takeDiagnostics();
        const why = failure === null ? [] : compiler.fetchDiagnostics(failure);
        throw new Error(`The template could not be laid out: ${JSON.stringify(why)}`);
      }
      return made.result;
    } finally {
      // Layouts are kept for the next preview, but not those of documents before the last few.
      compiler.evictCache(10);
    }
  }
}

const headingsSpeak = ({ groups }: Document): boolean =>
  groups.every(({ heading, parts }) => [heading, ...parts.map((part) => part.heading)].every((words) => words !== ''));
