import type { Item, Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'

export const pledgeRecord = defineRecord<Pledge>({
  kind: 'pledge',
  shape: 1,
  waits: ({ state, submittedAt }) => (state === 'SUBMITTED' ? submittedAt : null),
  indexes: (pledge, id) => ({
    /** What waits for a decision, longest first? And, by state, everything else. */
    gsi1: { pk: stateKey(pledge.organisationId, pledge.state), sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
    /** Who pledged for this prisoner? */
    gsi2: { pk: `${pledge.prisonerId}#PLEDGES`, sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
    /** For whom did this member pledge? */
    gsi3: { pk: `${pledge.parliamentarianId}#PLEDGES`, sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
  }),
})

export const stateKey = (organisationId: string, state: Pledge['state']): string => `${organisationId}#PLEDGES#${state}`

/** One open pledge a member and prisoner. */
export const openPledgeKey = (parliamentarianId: string, prisonerId: string): Key => ({
  pk: `OPEN-PLEDGE#${parliamentarianId}#${prisonerId}`,
  sk: 'CLAIM',
})

/** The pair is free again. */
export const releaseOf = ({ id, data }: Stored<Pledge>): Operation => ({
  do: 'release',
  key: openPledgeKey(data.parliamentarianId, data.prisonerId),
  holder: id,
})

/** Lists for which the record has no index left; what stands there by mistake is told by the record. */
const listed = (id: string, list: string, pk: string, at: string): Item => ({
  pk: id,
  sk: list,
  shape: 1,
  gsi1pk: pk,
  gsi1sk: `${at}#${id}`,
})

/** Whose pledges of this house are in transition? Longest first. */
export const transitionsOfHouse = (legislatureId: string): string => `${legislatureId}#TRANSITIONS`

/** What is this member asked to take over? */
export const handOversTo = (parliamentarianId: string): string => `${parliamentarianId}#HAND-OVERS`

/** Brings the places of a pledge in those lists to how it stands after a change. */
export function listPlaces(id: string, was: Pledge, now: Pledge): Operation[] {
  const [before, after] = [placesOf(id, was), placesOf(id, now)]
  const gone = before.filter(({ sk }) => !after.some((item) => item.sk === sk))
  return [
    ...gone.map(({ pk, sk }): Operation => ({ do: 'delete', table: 'registry', key: { pk, sk } })),
    ...after.map((item): Operation => ({ do: 'put', table: 'registry', item })),
  ]
}

function placesOf(id: string, { state, transitions = [], handOvers = [], legislatureId }: Pledge): Item[] {
  if (state !== 'ACTIVE') return []
  const open = transitions.find(({ to }) => to === null)
  const asked = handOvers.at(-1)
  return [
    ...(open === undefined ? [] : [listed(id, 'TRANSITION', transitionsOfHouse(legislatureId), open.from)]),
    ...(asked?.answer !== null ? [] : [listed(id, 'HAND-OVER', handOversTo(asked.to), asked.on)]),
  ]
}
