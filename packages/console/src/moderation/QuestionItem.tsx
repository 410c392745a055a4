import { Alert, Box } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonForOffice } from '../act/ReasonForOffice.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import { History } from '../audit/History.tsx'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { ArrivalHeading } from '../look/ArrivalHeading.tsx'
import { Section } from '../look/Section.tsx'
import { MonthRow } from '../pledge/MonthRow.tsx'
import { OfficeLine } from '../pledge/OfficeLine.tsx'
import { ReportedList } from '../pledge/ReportedList.tsx'
import { useText } from '../provider/i18n/text.ts'
import { BackButton } from './BackButton.tsx'
import { ItemBar, type ItemGiven } from './ItemBar.tsx'
import { nextToDecide } from './next-to-decide.ts'
import { PersonSection } from './section/PersonSection.tsx'

type Given = Omit<ItemGiven, 'id'> & { pledge: PledgePageFragment }

/** What of an accepted pledge waits for a moderator: the office's own words, and whether it lapsed. */
export const QuestionItem = ({ pledge, ...around }: Given) => {
  const t = useText()
  const { identity } = useGetIdentity()
  const names = { member: pledge.parliamentarian.name, prisoner: pledge.prisoner.name }
  const isLapse = pledge.lapseAskedAt !== null
  const hasLine = (pledge.line?.waiting.length ?? 0) > 0
  const shared = { resource: 'review', record: pledge }
  const goOn = (sentence: string) => () => {
    around.go(nextToDecide(around.queue.items, pledge.id, identity?.id as string | undefined))
    return sentence
  }
  return (
    <Box component="article">
      <BackButton />
      <ArrivalHeading>{t(isLapse ? 'months.lapseTitle' : 'months.lineTitle', names)}</ArrivalHeading>
      {isLapse && (
        <Alert severity="info" sx={{ my: 1 }}>
          {t('months.lapseWhy')}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <OfficeLine line={pledge.line} />
          <Section title={t('activity.months')}>
            <MonthRow months={pledge.reporting.months} />
          </Section>
          <Section title={t('activity.reported')}>
            <ReportedList reported={pledge.reported} />
          </Section>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <PersonSection prisoner={pledge.prisoner} />
          <Section title={t('pledge.history')}>
            <History record={pledge.id} />
          </Section>
        </Box>
      </Box>
      <ItemBar {...around} note={null}>
        {hasLine && (
          <>
            <ActButton
              {...shared}
              act="acceptOfficeLine"
              variant="contained"
              label={t('months.acceptLine')}
              title={t('months.line')}
              bounds={t('months.acceptLineBounds')}
              done={goOn(t('months.lineAccepted'))}
              startsAt="submit"
              toData={() => ({ reason: 'read' })}
            />
            <ActButton
              {...shared}
              act="declineOfficeLine"
              tone="error"
              label={t('months.declineLine')}
              title={t('months.line')}
              bounds={t('months.declineLineBounds')}
              done={goOn(t('months.lineRefused'))}
            >
              <ReasonForOffice />
            </ActButton>
          </>
        )}
        {isLapse && (
          <>
            <ActButton
              {...shared}
              act="keepPledge"
              variant={hasLine ? 'outlined' : 'contained'}
              label={t('months.keep')}
              title={t('months.lapseTitle', names)}
              bounds={t('months.keepBounds')}
              done={goOn(t('months.kept'))}
            >
              <ReasonInput />
            </ActButton>
            <ActButton
              {...shared}
              act="lapsePledge"
              tone="error"
              label={t('months.lapse')}
              title={t('months.lapseTitle', names)}
              bounds={t('months.lapseBounds')}
              done={goOn(t('months.lapsed'))}
            >
              <ReasonForOffice />
            </ActButton>
          </>
        )}
      </ItemBar>
    </Box>
  )
}
