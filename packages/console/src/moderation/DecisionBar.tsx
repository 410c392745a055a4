import { Button } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useGetIdentity, useNotify, type RaRecord, useRefresh } from 'react-admin'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { DECISIONS, type DecisionName } from './decision.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { ANSWER, ItemBar, type ItemGiven } from './ItemBar.tsx'
import { nextOfJoint, nextToDecide } from './next-to-decide.ts'
import { obstacleOf } from './obstacle.ts'
import { useKeys } from './use-keys.ts'

type Given = Omit<ItemGiven, 'id'> & { pledge: PledgePageFragment }

/** The three answers, within reach of a thumb; after each the next item is there already. */
export const DecisionBar = ({ pledge, ...around }: Given) => {
  const { queue, go } = around
  const t = useText()
  const notify = useNotify()
  const dataProvider = useDataProvider()
  const refresh = useRefresh()
  const [asked, setAsked] = useState<DecisionName | null>(null)
  const { identity } = useGetIdentity()
  const viewer = identity?.id as string | undefined
  const blocked = obstacleOf(pledge, viewer)
  const obstacle = blocked === null ? null : t(blocked)
  const canDecide = pledge.state === 'SUBMITTED'
  useKeys(
    canDecide
      ? {
          changes: () => setAsked('changes'),
          decline: () => setAsked('decline'),
          accept: () => (obstacle === null ? setAsked('accept') : notify(obstacle, { type: 'info' })),
        }
      : {},
  )

  // One joint pledge is decided in one go; then on with who waits longest.
  const goOn = () => go(nextOfJoint(pledge, viewer) ?? nextToDecide(queue.items, pledge.id, viewer))
  const onDone = (decision: DecisionName, result: RaRecord) => {
    const once = decision === 'accept' && result['state'] === 'SUBMITTED'
    notify(t(once ? 'decide.done.approvedOnce' : `decide.done.${DECISIONS[decision].act}`), { type: 'success' })
    goOn()
  }
  /** Decided by somebody else: on to the next. Only looked at or matched by somebody else: look again. */
  const onOvertaken = async () => {
    const now = await dataProvider.getOne('review', { id: pledge.id, meta: WHOLE }).catch(() => null)
    const state = now?.data?.['state'] as PledgePageFragment['state'] | undefined
    refresh()
    if (state === 'SUBMITTED') return notify(t('decide.changedMeanwhile'), { type: 'info' })
    const what = state === undefined ? t('decide.fasterUnknown') : t(`word.pledgeState.${state}`)
    notify(t('decide.faster', { what }), { type: 'info' })
    goOn()
  }

  return (
    <ItemBar {...around} note={canDecide ? obstacle : t(`word.pledgeState.${pledge.state}`)}>
      {canDecide &&
        (['accept', 'changes', 'decline'] as const).map((name) => (
          <Button
            key={name}
            variant={name === 'accept' ? 'contained' : 'outlined'}
            color={DECISIONS[name].tone}
            disabled={name === 'accept' && obstacle !== null}
            aria-describedby={name === 'accept' && obstacle !== null ? 'accept-obstacle' : undefined}
            aria-keyshortcuts={DECISIONS[name].key}
            onClick={() => setAsked(name)}
            sx={ANSWER}
          >
            {t(`decide.${name}`)}
          </Button>
        ))}
      {asked !== null && (
        <DecisionDialog
          decision={asked}
          pledge={pledge}
          onDone={(result) => onDone(asked, result)}
          onOvertaken={() => void onOvertaken()}
          onClose={() => setAsked(null)}
        />
      )}
    </ItemBar>
  )
}
