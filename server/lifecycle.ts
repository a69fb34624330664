/** From the start of the app to its end: Ctrl-C, and mistakes that whoever runs it can put right. */
import { type Config, OperatorError, readConfig } from './config.ts'
import { log } from './log.ts'

/** Milliseconds after which the app ends even though something does not stop. */
const stopWithin = 12_000

export type Life = {
  config: Config
  log: typeof log
  /** Tells people of progress, on standard output. */
  say: (line: string) => void
  /** Closes it at the end; what came last is closed first. */
  stopping: <T extends { close(): Promise<void> }>(open: T) => T
}

/**
 * Runs the app until it is told to stop (exit code 0) or cannot go on (exit code 1). Errors for people are printed as
 * they are, all others with their stack.
 */
export async function live(start: (life: Life) => Promise<void>): Promise<void> {
  const open: { close(): Promise<void> }[] = []
  let ending: Promise<never> | undefined

  async function end(code: number): Promise<never> {
    setTimeout(() => process.exit(code), stopWithin).unref()
    for (const one of open.reverse()) await one.close().catch((failure) => log.error(failure, 'could not be stopped'))
    process.exit(code)
  }
  // A terminal sends Ctrl-C to the whole group, and npm sends it once more: only the first one counts.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      ending ??= end(0)
    })
  }

  // Whoever read the first line may have closed the pipe: that is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  function stopping<T extends { close(): Promise<void> }>(one: T): T {
    open.push(one)
    return one
  }

  try {
    const config = readConfig()
    log.level = config.logLevel
    await start({ config, log, say: (line) => console.log(line), stopping })
  } catch (failure) {
    // What fails because it is being stopped is not worth a word.
    if (!ending) console.error(isForPeople(failure) ? failure.message : failure)
    ending ??= end(1)
    await ending
  }
}

function isForPeople(failure: unknown): failure is Error {
  return failure instanceof OperatorError || (failure instanceof Error && failure.name === 'SeedError')
}
