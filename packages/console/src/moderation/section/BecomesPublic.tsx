import { Typography } from '@mui/material'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Fact } from '../../look/Fact.tsx'
import { OutLink } from '../../look/OutLink.tsx'
import { Section } from '../../look/Section.tsx'
import { Terms } from '../../look/Terms.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'

/** Exactly what anybody can read after the acceptance, and what never. */
export const BecomesPublic = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { declaration, parliamentarian: member, prisoner } = pledge
  const { level } = prisoner.publication
  const { state } = prisoner.visibility
  const isSilent = state !== 'SHOWN'
  return (
    <Section title={t('review.becomesPublic.title')}>
      {level !== 'PUBLIC' && (
        <Fact state="open">{t('review.becomesPublic.notPublic', { level: t(`word.level.${level}`) })}</Fact>
      )}
      {isSilent && (
        <Fact state="warning">{t('review.becomesPublic.hidden', { state: t(`word.visibility.${state}`) })}</Fact>
      )}
      <Terms
        rows={[
          [
            t('review.becomesPublic.patron'),
            [member.name, member.group?.name, pledge.legislature.name].filter(Boolean).join(', '),
          ],
          [t('review.becomesPublic.prisoner'), prisoner.name],
          [
            t('review.becomesPublic.declared'),
            declaration === null ? null : `${format.date(declaration.on)}, ${t(`word.channel.${declaration.channel}`)}`,
          ],
          ['', declaration?.url == null ? null : <OutLink key="link" url={declaration.url} />],
          [
            t('review.becomesPublic.since'),
            pledge.acceptedAt === null ? t('review.becomesPublic.sinceNow') : format.day(pledge.acceptedAt),
          ],
        ]}
      />
      <Typography variant="body2" color="text.secondary">
        {t('review.becomesPublic.never')}
      </Typography>
    </Section>
  )
}
