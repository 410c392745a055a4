import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { codeOf, failureError, isFailure, isOvertaken, unwrapped } from './failure.ts'

const failure = { __typename: 'Failure', code: 'input.financial', message: 'No accounts.', field: 'text', detail: [] }

test('a moderator reads a refusal beside the field that it is about', () => {
  const error = failureError(failure)
  expect(error.message).toBe('No accounts.')
  expect(error.body.errors).toEqual({ text: 'No accounts.' })
})

test('a refusal without a field is said about the whole form', () => {
  expect(failureError({ ...failure, field: null }).body.errors).toEqual({ 'root.serverError': 'No accounts.' })
})

test('a refusal about a nested field finds its input', () => {
  expect(failureError({ ...failure, field: 'input.names.0.text' }).body.errors).toEqual({
    'names.0.text': 'No accounts.',
  })
})

test('a legislature, which also has a code, is no refusal', () => {
  expect(isFailure({ __typename: 'Legislature', code: 'eu-ep' })).toBe(false)
  expect(isFailure(failure)).toBe(true)
})

test('the refusal survives the transport that wraps it', () => {
  const error = failureError(failure)
  expect(unwrapped(new HttpError('wrapped', 200, error))).toBe(error)
})

test('a moderator who comes second is told so, and only then', () => {
  expect(isOvertaken(failureError({ ...failure, code: 'record.changed' }))).toBe(true)
  expect(isOvertaken(failureError({ ...failure, code: 'pledge.notInState' }))).toBe(true)
  expect(isOvertaken(failureError(failure))).toBe(false)
  expect(isOvertaken(new TypeError('network'))).toBe(false)
})

test('an unwrapped GraphQL error keeps its own code', () => {
  const body = { graphQLErrors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }
  expect(codeOf(new HttpError('no', 200, body))).toBe('UNAUTHENTICATED')
})
