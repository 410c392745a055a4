import { expect, test } from 'vitest'
import { CannotStart } from '../cannot-start.ts'
import { chooseEngine, type Surroundings } from './engine.ts'

const everything: Surroundings = {
  endpoint: 'http://127.0.0.1:8000',
  dynoxide: '/modules/dynoxide',
  emulatorFolder: '/modules/emulator',
  javaVersion: () => 17,
}
const unasked = () => {
  throw new Error('asked for Java in vain')
}

test('an operator who names an endpoint gets it, whatever else is there', () => {
  expect(chooseEngine({ ...everything, javaVersion: unasked })).toEqual({
    name: 'endpoint',
    endpoint: 'http://127.0.0.1:8000',
  })
})

test('a Linux machine runs Dynoxide, without a look for Java', () => {
  const found = { ...everything, endpoint: undefined, javaVersion: unasked }
  expect(chooseEngine(found)).toEqual({ name: 'dynoxide', program: '/modules/dynoxide' })
})

test('any other machine with Java runs DynamoDB Local', () => {
  const found = { ...everything, endpoint: '', dynoxide: null }
  expect(chooseEngine(found)).toEqual({ name: 'dynamodb-local', javaVersion: 17, folder: '/modules/emulator' })
})

test.each([
  [{ dynoxide: null, javaVersion: () => null }, 'was not found'],
  [{ dynoxide: null, javaVersion: () => 8 }, 'Java 8 is too old'],
  [{ dynoxide: null, emulatorFolder: null }, 'optional dependencies'],
])('a machine without any (%#) is told why, and both ways out', (missing, reason) => {
  const choose = () => chooseEngine({ ...everything, endpoint: undefined, ...missing })
  expect(choose).toThrow(CannotStart)
  expect(choose).toThrow(reason)
  expect(choose).toThrow(/install Java 17[\s\S]*DYNAMODB_ENDPOINT/)
})

test('an operator who names an endpoint that is no address is told so', () => {
  expect(() => chooseEngine({ ...everything, endpoint: 'localhost:8000' })).toThrow('DYNAMODB_ENDPOINT')
})
