import { Alert } from '@mui/material'
import type { ComponentType } from 'react'
import { useText } from '../provider/i18n/text.ts'
import { ActivityItem } from './ActivityItem.tsx'
import type { ItemGiven } from './ItemBar.tsx'
import { OfficeItem } from './OfficeItem.tsx'
import { PledgeItem } from './PledgeItem.tsx'
import { ReportItem } from './ReportItem.tsx'

type Kind = { resource: string; Item: ComponentType<ItemGiven> }

/** What can wait, by the first letters of its id: of which resource it is, and how all of it is shown. */
const KINDS: Record<string, Kind> = {
  act: { resource: 'activities', Item: ActivityItem },
  ofc: { resource: 'offices', Item: OfficeItem },
  plg: { resource: 'review', Item: PledgeItem },
  rep: { resource: 'reports', Item: ReportItem },
}

const kindOf = (id: string): Kind | undefined => KINDS[id.slice(0, 3)]

/** Where the whole of an item is read from. */
export const resourceOf = (id: string): string => kindOf(id)?.resource ?? 'review'

/** One thing that waits, with everything its decision needs. */
export const ReviewItem = (given: ItemGiven) => {
  const t = useText()
  const Item = kindOf(given.id)?.Item
  return Item === undefined ? <Alert severity="error">{t('decide.fasterUnknown')}</Alert> : <Item {...given} />
}
