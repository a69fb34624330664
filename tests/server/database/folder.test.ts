import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OperatorError } from '../../../server/config.ts'
import { claimFolder } from '../../../server/database/managed/folder.ts'
import { newFolder } from '../../setup/own.ts'

let folder = ''
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a new folder gets a password that only its owner can read, and keeps it', () => {
  const data = join(folder, 'deep/data')
  const password = claimFolder(data)
  expect(password).toMatch(/^[\w-]{32}$/)
  expect(statSync(join(data, 'password')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(data, 'neo4j/data/dbms/auth.ini'), 'utf8')).not.toContain(password)
  expect(claimFolder(data)).toBe(password)
})

test('two folders have two passwords', () => {
  expect(claimFolder(join(folder, 'a'))).not.toBe(claimFolder(join(folder, 'b')))
})

test('a folder of somebody else is refused and left alone', () => {
  writeFileSync(join(folder, 'letter.txt'), 'dear')
  mkdirSync(join(folder, 'neo4j'))
  expect(() => claimFolder(folder)).toThrow(OperatorError)
  expect(() => claimFolder(folder)).toThrow(/belongs to something else.*letter\.txt.*\nNothing in it was touched\. Set DATA_DIR/)
  expect(readdirSync(folder).sort()).toEqual(['letter.txt', 'neo4j'])
})

test('a file in place of the folder is told', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => claimFolder(file)).toThrow(OperatorError)
  expect(() => claimFolder(file)).toThrow(/cannot be used: EEXIST/)
})

test('a database without its password is not given a wrong one', () => {
  claimFolder(folder)
  mkdirSync(join(folder, 'neo4j/data/databases'))
  rmSync(join(folder, 'password'))
  expect(() => claimFolder(folder)).toThrow(/has lost its file "password"/)
})
