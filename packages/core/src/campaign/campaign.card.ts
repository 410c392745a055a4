import type { Stored } from '../table/record.ts'
import type { Campaign } from './campaign.model.ts'
import type { UndertakingSet } from './undertaking.ts'

export type CampaignCard = Omit<Campaign, 'organisationId'> & { id: string }

export function makeCampaignCard({ id, data }: Pick<Stored<Campaign>, 'id' | 'data'>): CampaignCard {
  const { organisationId: _, ...rest } = data
  return { id, ...rest }
}

export type UndertakingSetCard = UndertakingSet & { id: string }

export const makeUndertakingSetCard = ({
  id,
  data,
}: Pick<Stored<UndertakingSet>, 'id' | 'data'>): UndertakingSetCard => ({ id, ...data })
