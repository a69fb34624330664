import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const { neo4j } = parse(readFileSync(resolve(import.meta.dirname, '../../compose.yaml'), 'utf8')).services

test('the Neo4j in a container listens to this computer alone, and has no password of its own', () => {
  expect(neo4j.ports).toEqual(['127.0.0.1:7687:7687'])
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
})

test('it is of the same line as the one that the app runs', () => {
  const pom = readFileSync(resolve(import.meta.dirname, '../../server/database/managed/pom.xml'), 'utf8')
  const line = pom.match(/<artifactId>neo4j<\/artifactId>[\s\S]*?<version>(\d+\.\d+)\./)?.[1]
  expect(neo4j.image).toBe(`neo4j:${line}-community`)
})
