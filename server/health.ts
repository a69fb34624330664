/** `/health/live`: the process answers. `/health/ready`: questions are answered too. */
import type { ServerResponse } from 'node:http'
import type { DatabaseState } from './database/database.ts'

/** Answers if the path is one of health, and tells whether it was. */
export function answerHealth(path: string, state: () => DatabaseState, response: ServerResponse): boolean {
  if (path === '/health/live') answer(response, 200, { live: true })
  else if (path === '/health/ready') answer(response, state().ready ? 200 : 503, state())
  else return false
  return true
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(`${JSON.stringify(body)}\n`)
}
