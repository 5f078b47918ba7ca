/** An engine that does nothing, to know what Node takes by itself. */
export const name = 'bare Node';
export const open = () => ({ search: () => ({ ids: [], total: 0 }), close() {} });
