import { catalogueOf } from './catalogue';

/** Spanish: awaits a native reader. */
export default catalogueOf(import.meta.glob<Record<string, string>>('./es/*.json', { eager: true, import: 'default' }));
