import { Alert, Box, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import type { DetentionStatus, PrisonerPageFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { askPublic, type PublicAnswer } from './public-answer.ts'

const PublicPhoto = ({ photo }: { photo: NonNullable<PublicAnswer['photo']> }) => {
  const t = useText()
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="img"
        src={photo.url}
        alt={photo.alternativeText}
        sx={{ display: 'block', maxWidth: '100%', maxHeight: 160, borderRadius: 1 }}
      />
      <Typography component="figcaption" variant="body2" color="text.secondary">
        {t('record.photo.by', { credit: photo.credit })}
      </Typography>
    </Box>
  )
}

const Answer = ({ answer }: { answer: PublicAnswer }) => {
  const t = useText()
  const codeText = useCodeText()
  const format = useFormat()
  const { daysInDetention: days, withheld, patrons } = answer
  return (
    <Terms
      rows={[
        [t('field.name'), answer.name],
        [t('record.photo.title'), answer.photo && <PublicPhoto photo={answer.photo} />],
        [t('field.status'), t(`word.detention.${answer.status as DetentionStatus}`)],
        [
          t('field.since'),
          [
            answer.detainedSince && format.date(answer.detainedSince),
            days &&
              `${days.atLeast ? `${t('prisoner.atLeast')} ` : ''}${t('prisoner.days', { smart_count: days.days })}`,
          ]
            .filter(Boolean)
            .join(', '),
        ],
        [t('record.facility'), [answer.facility?.name, answer.facility?.region].filter(Boolean).join(', ')],
        [t('prisoner.summary'), answer.summary],
        [
          t('field.patrons'),
          patrons.edges.map(({ node }) => node.parliamentarian.name).join(', ') || answer.patronCount,
        ],
        [
          '',
          withheld.length === 0
            ? null
            : t('prisoner.partner.withheld', {
                groups: withheld.map((group) => codeText('word.fieldGroup', group)).join(', '),
              }),
        ],
      ]}
    />
  )
}

/** Not computed but asked: the public answer of this very moment, as a stranger gets it. */
export const PartnerView = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { slug, version, visibility } = prisoner
  const { data, error, isPending } = useQuery({
    queryKey: ['public', slug, version, format.locale],
    queryFn: async ({ signal }) => ({ answer: await askPublic(slug, format.locale, signal) }),
    retry: 1,
    staleTime: 0,
  })
  const frozenSince = visibility.state === 'QUIET' ? visibility.since : null
  return (
    <Section title={t('prisoner.partner.title')}>
      {error !== null && <Alert severity="info">{t('prisoner.partner.unknown')}</Alert>}
      {!isPending && error === null && data.answer === null && (
        <Fact state="open">{t('prisoner.partner.nothing')}</Fact>
      )}
      {!isPending && error === null && data.answer !== null && (
        <>
          <Typography variant="body2" color="text.secondary">
            {frozenSince === null
              ? t('prisoner.partner.yes')
              : t('prisoner.partner.frozen', { date: format.moment(frozenSince) })}
          </Typography>
          <Answer answer={data.answer} />
        </>
      )}
    </Section>
  )
}
