import { catalogueOf } from './catalogue';

/** Arabic: awaits a native reader. */
export default catalogueOf(import.meta.glob<Record<string, string>>('./ar/*.json', { eager: true, import: 'default' }));
