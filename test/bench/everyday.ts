import type { House } from '../api/house.ts'
import type { Action } from './action.ts'
import { consoleActions } from './actions-console.ts'
import { officeActions } from './actions-office.ts'
import { publicActions } from './actions-public.ts'
import { setScene } from './scene.ts'

/** Every everyday action, by the operations that the apps send. */
export async function everydayActions(house: House): Promise<Action[]> {
  const scene = await setScene(house)
  return [...publicActions(scene), ...officeActions(scene), ...consoleActions(scene)]
}
