/// <reference types="vite/client" />
/** The layered layout engine, in a worker so that the page stays quick. Loaded when a picture is first arranged. */
import ELK, { type ElkNode, type ELK as Engine } from 'elkjs/lib/elk-api.js'
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker'

let engine: Engine | undefined

/** One engine serves all pictures: starting it costs ten times an arrangement. */
export function elk(graph: ElkNode): Promise<ElkNode> {
  engine ??= new ELK({ workerFactory: () => new ElkWorker() })
  return engine.layout(graph)
}
