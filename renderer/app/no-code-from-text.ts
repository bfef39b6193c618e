import { config } from 'zod';

// Zod compiles its checks with `new Function` where it can; the page's content policy forbids code from text,
// and even the attempt is reported. This module must be imported before any schema is used.
config({ jitless: true });
