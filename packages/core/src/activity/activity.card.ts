import type { Stored } from '../table/record.ts'
import type { Activity } from './activity.model.ts'

/** A verified activity as everybody sees it. */
export type ActivityCard = Pick<
  Activity,
  | 'pledgeId'
  | 'prisonerId'
  | 'parliamentarianId'
  | 'kind'
  | 'on'
  | 'url'
  | 'title'
  | 'language'
  | 'keptUrl'
  | 'capturedOn'
> & {
  id: string
}

export const makeActivityCard = ({ id, data }: Pick<Stored<Activity>, 'id' | 'data'>): ActivityCard => ({
  id,
  pledgeId: data.pledgeId,
  prisonerId: data.prisonerId,
  parliamentarianId: data.parliamentarianId,
  kind: data.kind,
  on: data.on,
  url: data.url,
  title: data.title,
  language: data.language,
  // Those of before these were asked for have neither.
  keptUrl: data.keptUrl ?? null,
  capturedOn: data.capturedOn ?? null,
})
