import { Language } from '../contract';

/** The first language that the system prefers and the program speaks; English if there is none. `preferred`: BCP 47. */
export function firstLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const spoken = Language.safeParse(tag.toLowerCase().split(/[-_]/)[0]);
    if (spoken.success) return spoken.data;
  }
  return 'en';
}
