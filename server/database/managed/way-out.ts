import { OperatorError } from '../../config.ts'

const waysOut = `Any one of these helps:
  1. Install Java 17 or newer (a JDK) and Maven 3.8 or newer, then start again.
  2. Use a Neo4j that already runs: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.
  3. Run one in a container with the compose.yaml of this project: NEO4J_PASSWORD=… docker compose up -d
     and then as in 2, with NEO4J_URI=bolt://127.0.0.1:7687.`

/** The app's own Neo4j cannot run on this computer: why, and three ways out. */
export function cannotRun(why: string): OperatorError {
  return new OperatorError(`Neo4j cannot be started here: ${why}\n${waysOut}`)
}
