import { Alert, Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetIdentity, useGetOne } from 'react-admin'
import { ActDialog, useSayDone } from '../act/ActDialog.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { OfficeQuery } from '../generated/graphql.ts'
import { ArrivalHeading } from '../look/ArrivalHeading.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { BackButton } from './BackButton.tsx'
import { ANSWER, ItemBar, type ItemGiven } from './ItemBar.tsx'
import { nextToDecide } from './next-to-decide.ts'
import { MemberNamesakes, OfficesBeside } from '../office/OfficesBeside.tsx'
import { OfficeFacts } from './section/OfficeFacts.tsx'
import { useKeys } from './use-keys.ts'

/** A registration: whether this mailbox is this member's. */
export const OfficeItem = ({ id, ...around }: ItemGiven) => {
  const t = useText()
  const format = useFormat()
  const sayDone = useSayDone()
  const { identity } = useGetIdentity()
  const [asked, setAsked] = useState(false)
  const { data: office, error } = useGetOne<OfficeQuery['result']>('offices', { id, meta: WHOLE })
  const canMatch = office?.memberMatch === 'NONE'
  useKeys(canMatch ? { accept: () => setAsked(true) } : {})
  if (error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  if (office === undefined) return <Waiting />
  const { parliamentarian: member, legislature, domain } = office
  const line = [
    legislature.name,
    member.group?.name,
    member.area,
    t('review.waiting', { time: format.since(office.registeredAt) }),
  ]
  const onDone = () => {
    sayDone(t('review.office.matched'))
    around.go(nextToDecide(around.queue.items, id, identity?.id as string | undefined))
  }
  return (
    <Box component="article">
      <BackButton />
      <ArrivalHeading>{t('review.registration', { member: member.name })}</ArrivalHeading>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {line.filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
        <OfficeFacts office={office} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <MemberNamesakes office={office} />
          <OfficesBeside office={office} />
        </Box>
      </Box>
      <ItemBar {...around} note={canMatch ? null : t(`word.memberMatch.${office.memberMatch}`)}>
        {canMatch && (
          <Button variant="contained" aria-keyshortcuts="a" onClick={() => setAsked(true)} sx={ANSWER}>
            {t('review.office.match')}
          </Button>
        )}
      </ItemBar>
      {asked && (
        <ActDialog
          resource="review"
          act="matchOffice"
          record={{ id }}
          title={t('review.office.matchTitle')}
          bounds={t('review.office.matchBounds', { mailbox: office.mailbox ?? domain, member: member.name })}
          submit={t('review.office.match')}
          onDone={onDone}
          onClose={() => setAsked(false)}
        >
          <ReasonInput />
        </ActDialog>
      )}
    </Box>
  )
}
