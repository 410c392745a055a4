export * from './decide-pledge.ts'
export * from './pledge.store.ts'
export * from './review-pledge.ts'
export * from './write-pledge.ts'
