import { expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { DEMO_SIZE } from './demo/size.ts'
import { readSettings } from './settings.ts'

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => readSettings(args, env, '/home/someone/patronat')

test('who says nothing gets port 4000, .data, demo data and the real time', () => {
  expect(read([])).toEqual({
    port: 4000,
    dataDir: '/home/someone/patronat/.data',
    fresh: false,
    demo: true,
    demoSize: DEMO_SIZE,
    now: null,
  })
})

test('who names everything gets it, with or without the two dashes of pnpm', () => {
  const args = ['--fresh', '--no-demo', '--now', '2026-12-21T09:00:00Z']
  const env = { PORT: '8123', DATA_DIR: '/srv/data' }
  const now = new Date('2026-12-21T09:00:00Z')
  const expected = { port: 8123, dataDir: '/srv/data', fresh: true, demo: false, demoSize: DEMO_SIZE, now }
  expect(read(args, env)).toEqual(expected)
  expect(read(['--', ...args], env)).toEqual(expected)
})

test.each([
  [['--port', '1'], {}, '--port'],
  [['fresh'], {}, 'fresh'],
  [['--demo-size', '5001,2000,20000'], {}, '60 to 5000'],
  [['--demo-size', 'large'], {}, 'parliamentarians'],
  [['--now'], {}, '--now'],
  [['--now', 'yesterday'], {}, '--now'],
  [['--now', '2026-02-31'], {}, '2026-02-31'],
  [['--now', '2026-12-21T09:00:00'], {}, 'zone'],
  [[], { PORT: '80a' }, 'PORT'],
  [[], { PORT: '70000' }, '65535'],
])('who starts it with %j and %j is told what is wrong, and how it goes', (args, env, part) => {
  const error = catching(() => read(args, env))
  expect(error).toBeInstanceOf(CannotStart)
  expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(part) })
  expect(error).toMatchObject({ message: expect.stringContaining('Usage: pnpm start') })
})

function catching(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test('who asks for the largest demo gets it', () => {
  const { demoSize } = read(['--demo-size', '5000,2000,20000'])
  const { prisoners, members, activities } = demoSize ?? DEMO_SIZE
  expect(Object.values(prisoners).reduce((sum, number) => sum + number)).toBe(5000)
  expect(Object.values(members).reduce((sum, number) => sum + number)).toBe(2000)
  expect(activities).toBe(20_000)
})
