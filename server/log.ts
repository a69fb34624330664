import { pino } from 'pino'

/** What happened, for whoever looks after the app: one JSON object a line on standard error. Never holds a secret. */
export const log = pino({ level: 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
