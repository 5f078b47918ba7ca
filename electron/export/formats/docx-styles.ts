import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { Document } from '../document';

/** Faces that Word and LibreOffice have, or have a like of: the reader's computer lacks ours. */
const READING = 'Georgia';
export const SANS = 'Arial';

/** Sizes are half points. */
export function stylesOf(document: Document): IStylesOptions {
  const scale = document.large ? 14 / 10.5 : 1;
  const size = (points: number) => Math.round(points * 2 * scale);
  const heading = (points: number) => ({
    run: {
      font: READING,
      size: size(points),
      sizeComplexScript: size(points),
      bold: true,
      boldComplexScript: true,
      color: '111111',
    },
    paragraph: { spacing: { before: 280, after: 100, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: READING,
          size: size(10.5),
          sizeComplexScript: size(10.5),
          color: '111111',
          language: { value: document.language, bidirectional: document.language },
        },
        paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: heading(25),
      heading1: heading(25),
      heading2: heading(17),
      heading3: heading(13),
    },
  };
}
