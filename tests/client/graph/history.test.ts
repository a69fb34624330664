import { expect, it } from 'vitest'
import { begin, difference, make, redo, undo } from '../../../client/graph/state/history.ts'

it('undoes and redoes expanding, hiding and moving, step by step', () => {
  const start = begin(['sco'])
  const hidden = make(start, { away: ['dsca'] })
  const moved = make(hidden, { moved: { sco: { x: 1, y: 2 } } })
  expect(undo(moved).now).toEqual(hidden.now)
  expect(undo(undo(moved)).now).toEqual(start.now)
  expect(redo(undo(moved)).now).toEqual(moved.now)
})

it('has nothing to undo at the start and nothing to redo at the end', () => {
  const start = begin()
  expect(undo(start)).toBe(start)
  expect(redo(start)).toBe(start)
})

it('forgets what was undone once something new is done', () => {
  const other = make(undo(make(begin(), { away: ['a'] })), { away: ['b'] })
  expect(redo(other)).toBe(other)
})

it('says what a step changed', () => {
  const start = begin()
  expect(difference(start.now, make(start, { expanded: ['a'] }).now)).toBe('expanded')
  expect(difference(make(start, { away: ['a'] }).now, start.now)).toBe('shown again')
  expect(difference(start.now, make(start, { moved: { a: { x: 0, y: 0 } } }).now)).toBe('moved')
})
