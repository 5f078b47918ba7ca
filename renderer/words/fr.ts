import { catalogueOf } from './catalogue';

/** French: awaits a native reader. */
export default catalogueOf(import.meta.glob<Record<string, string>>('./fr/*.json', { eager: true, import: 'default' }));
