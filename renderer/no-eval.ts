import { z } from 'zod';

/**
 * zod compiles its checks with `new Function` where it can. The page's policy forbids that, and the attempt alone
 * would be reported as an attack, so this runs before any schema is made: host.ts imports it first.
 */
z.config({ jitless: true });
