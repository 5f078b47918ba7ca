import type { ExportOptions, ExportSubject } from '../../electron/contract';
import { today } from './days';
import { settings } from './settings';

/**
 * What a document of this subject is at first. Notes and follow-up go only into what the user put together: a summary
 * that is handed over never shows them unasked.
 */
export function usualOptions(subject: ExportSubject): ExportOptions {
  const { paper, language, documentLanguage } = settings.get();
  const own = subject.what === 'selection' || subject.what === 'follow-up';
  return {
    subject,
    format: 'pdf',
    title: '',
    include: { notes: own, followUp: own, tiers: true, summaries: false, years: true, contents: true },
    paper,
    large: false,
    date: today(),
    language: documentLanguage === 'program' ? language : documentLanguage,
  };
}
