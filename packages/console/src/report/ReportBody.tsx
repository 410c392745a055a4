import { Box, Link, Stack, Typography } from '@mui/material'
import { AutocompleteInput, ReferenceInput, required, TextInput, useRecordContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import { History } from '../audit/History.tsx'
import type { ReportPageFragment } from '../generated/graphql.ts'
import { ArrivalHeading } from '../look/ArrivalHeading.tsx'
import { Section } from '../look/Section.tsx'
import { PrisonerMarks } from '../prisoner/PrisonerMarks.tsx'
import { VisibilityActs } from '../prisoner/VisibilityActs.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ReportContact } from './ReportContact.tsx'
import { ReportTalk } from './ReportTalk.tsx'

type Part = { report: ReportPageFragment }

/** Whom it is about: act first where it is plausible, check afterwards. */
const About = ({ report }: Part) => {
  const t = useText()
  const { prisoner } = report
  return (
    <Section title={t('report.about')} tone={prisoner === null ? 'wait' : 'plain'}>
      {report.about !== '' && <Typography>{t('report.typed', { name: report.about })}</Typography>}
      {prisoner !== null && (
        <Stack sx={{ gap: 1 }}>
          <Link component={RouterLink} to={`/prisoners/${prisoner.id}/show`} sx={{ fontWeight: 600 }}>
            {prisoner.name}
          </Link>
          <PrisonerMarks prisoner={prisoner} />
          <Typography>{t('report.actFirst')}</Typography>
          <VisibilityActs prisoner={prisoner} />
        </Stack>
      )}
      <div>
        <ActButton
          resource="reports"
          record={report}
          act="linkReport"
          isCalm={prisoner !== null}
          label={prisoner === null ? t('report.link') : t('report.linkOther')}
          title={t('report.linkTitle')}
          bounds={t('report.linkBounds')}
          done={t('report.done.linkReport')}
        >
          <ReferenceInput source="prisonerId" reference="prisoners">
            <AutocompleteInput
              label={t('field.prisoner')}
              optionText="name"
              filterToQuery={(name: string) => ({ name })}
              helperText={t('prisoner.search')}
              validate={required()}
            />
          </ReferenceInput>
        </ActButton>
      </div>
    </Section>
  )
}

const Answer = ({ report }: Part) => {
  const t = useText()
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <ActButton
        resource="reports"
        record={report}
        act="answerReport"
        variant="contained"
        label={t('report.answer')}
        title={t('report.answerTitle')}
        bounds={t('report.answerBounds', { language: t(`word.reportLanguage.${languageOf(report.language)}`) })}
        done={t('report.done.answerReport')}
      >
        <TextInput source="words" label={t('report.words')} validate={required()} multiline minRows={4} />
      </ActButton>
      {report.state !== 'CLOSED' && (
        <ActButton
          resource="reports"
          record={report}
          act="closeReport"
          label={t('report.close')}
          title={t('report.closeTitle')}
          bounds={t('report.closeBounds')}
          done={t('report.done.closeReport')}
        >
          <ReasonInput />
        </ActButton>
      )}
    </Stack>
  )
}

const KNOWN = ['uk', 'crh', 'ru', 'en', 'de'] as const
const languageOf = (tag: string) => KNOWN.find((one) => tag.startsWith(one)) ?? 'en'

export const ReportBody = () => {
  const t = useText()
  const format = useFormat()
  const report = useRecordContext<ReportPageFragment>()
  if (report === undefined) return null
  const line = [
    t(`word.reportState.${report.state}`),
    report.relation !== null && t('report.saysTheyAre', { who: t(`word.relation.${report.relation}`) }),
    t('report.answerBy', { time: format.moment(report.answerBy) }),
  ]
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 900 }}>
      <div>
        <ArrivalHeading>{t(`word.reportWish.${report.wish}`)}</ArrivalHeading>
        <Typography color="text.secondary">{line.filter(Boolean).join(' · ')}</Typography>
      </div>
      <ReportTalk report={report} />
      <Answer report={report} />
      <About report={report} />
      <ReportContact report={report} />
      <Section title={t('pledge.history')}>
        <History record={report.id} />
      </Section>
    </Box>
  )
}
