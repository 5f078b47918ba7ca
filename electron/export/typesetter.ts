import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import type { Assets } from '../assets';
import { markAccessible } from './accessible';
import { Coverage } from './coverage';
import type { Document } from './document';
import { lettersOf, opening } from './opening';
import { Replacer } from './replace';
import { svgPages } from './svg-pages';

const TypstModule = z.custom<typeof Typst>(
  (module) => typeof module === 'object' && module !== null && 'NodeCompiler' in module,
);

export interface Typeset {
  pages: number;
  replaced: string[];
}

/** Letters of text after which a document is surely longer than three pages, so that its contents are set at once. */
const SURELY_LONG = 40_000;
const CONTENTS_FROM_PAGES = 4;
/** Up to here a preview makes the file to tell its size; beyond, it says what a page usually takes. */
const FEW_PAGES = 40;
const BYTES_A_PAGE = 9_000;

/**
 * Makes pages of a document with Typst. A compile is one native call that nothing can interrupt, and it keeps much
 * memory: this belongs into a process that can be ended.
 */
export class Typesetter {
  private readonly compiler: Typst.NodeCompiler;
  private readonly coverage: Coverage;

  constructor(private readonly assets: Pick<Assets, 'fonts' | 'templates' | 'typst'>) {
    const { NodeCompiler } = TypstModule.parse(createRequire(assets.typst)(assets.typst));
    const files = readdirSync(assets.fonts).filter((file) => file.endsWith('.ttf'));
    const fontBlobs = files.toSorted().map((file) => readFileSync(path.join(assets.fonts, file)));
    this.coverage = new Coverage(fontBlobs);
    this.compiler = NodeCompiler.create({ workspace: assets.templates, fontArgs: [{ fontBlobs }] });
  }

  /** PDF/A-2a and PDF/UA-1 in one file; the same document gives the same bytes. */
  pdf(document: Document): Typeset & { bytes: Buffer } {
    const { compiled, replaced } = this.compile(document);
    const options = { creationTimestamp: Date.parse(`${document.date}T00:00:00Z`) / 1000 };
    // Typst's own checks for PDF/UA, which throw: only a document that passes them gets the mark.
    this.compiler.pdf(compiled, { ...options, pdfStandard: 'ua-1' });
    const bytes = markAccessible(this.compiler.pdf(compiled, { ...options, pdfStandard: 'a-2a' }));
    return { bytes, pages: compiled.numOfPages, replaced };
  }

  /** Lays out the opening of a long document, to tell how long all of it will take; null for a short one. */
  pace(document: Document): number | null {
    // One that is arranged takes seconds at the most.
    if (document.arranged !== null) return null;
    const begin = opening(document);
    if (begin.share === 1) return null;
    const begun = performance.now();
    this.layOut(begin.document, new Replacer(this.coverage), false);
    return (performance.now() - begun) / begin.document.groups.reduce((sum, group) => sum + lettersOf(group), 0);
  }

  /** Pages as pictures, from the very layout that the PDF has. */
  pictures(document: Document, first: number, count: number): Typeset & { svg: string[]; size: number } {
    const { compiled, replaced } = this.compile(document);
    const pages = compiled.numOfPages;
    return {
      svg: svgPages(this.compiler.plainSvg(compiled), Math.min(first, pages), count),
      size: pages > FEW_PAGES ? pages * BYTES_A_PAGE : this.compiler.pdf(compiled, { pdfStandard: 'a-2a' }).length,
      pages,
      replaced,
    };
  }

  private compile(document: Document): { compiled: Typst.NodeTypstDocument; replaced: string[] } {
    const replacer = new Replacer(this.coverage);
    const letters = document.groups.reduce((sum, group) => sum + lettersOf(group), 0);
    const long = letters > SURELY_LONG;
    let compiled = this.layOut(document, replacer, long && document.contents !== null);
    if (!long && document.contents !== null && compiled.numOfPages >= CONTENTS_FROM_PAGES)
      compiled = this.layOut(document, replacer, true);
    return { compiled, replaced: [...replacer.replaced].toSorted() };
  }

  private layOut(document: Document, replacer: Replacer, contentsPage: boolean): Typst.NodeTypstDocument {
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
    this.compiler.mapShadow(
      path.join(templates, 'document.json'),
      Buffer.from(JSON.stringify(replacer.everyText(data))),
    );
    try {
      const made = this.compiler.compile({ mainFilePath: path.join(templates, 'document.typ'), resetRead: true });
      if (made.result === null) {
        const failure = made.takeDiagnostics();
        const why = failure === null ? [] : this.compiler.fetchDiagnostics(failure);
        throw new Error(`The template could not be laid out: ${JSON.stringify(why)}`);
      }
      return made.result;
    } finally {
      // Layouts are kept for the next preview, but not those of documents before the last few.
      this.compiler.evictCache(10);
    }
  }
}
