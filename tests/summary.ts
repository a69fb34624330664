/** The last word of a run, for machines: how many tests passed and how many failed. */
import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with a line `N passed, N failed`. What fails outside of any test (a file, its preparation) counts as one failure each. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    console.log(`\n${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed`)
  }
}
