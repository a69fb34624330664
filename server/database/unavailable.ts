/** The database cannot be reached now: it is starting, it stopped, or the network is down. Trying later may help. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

/** Codes with which the driver or the server says that there is no service at the moment. */
const codes = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  // A read that it ended for taking too long, as one may that has just started on a busy machine.
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]

/** Pool errors carry no code of their own, only these words. */
const words = /acquisition timed out|pool is closed|closed session|session closed|driver is closed/i

/** The same failure as `DatabaseUnavailable` where it means that nobody answers, otherwise as it came. */
export function named(failure: unknown): unknown {
  if (!(failure instanceof Error)) return failure
  const code = 'code' in failure ? String(failure.code) : ''
  const unavailable = codes.includes(code) || words.test(failure.message)
  return unavailable ? new DatabaseUnavailable('Neo4j does not answer', { cause: failure }) : failure
}
