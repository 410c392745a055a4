import { Typography } from '@mui/material'
import type { ActivityPageFragment } from '../../generated/graphql.ts'
import { OutLink } from '../../look/OutLink.tsx'
import { Section } from '../../look/Section.tsx'
import { Terms } from '../../look/Terms.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'

/** What was done, and what shows it. */
export const EvidenceSection = ({ activity }: { activity: ActivityPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { title, url, keptUrl, capturedOn, channel, language, declinedBecause } = activity
  return (
    <Section title={`${t(`word.activity.${activity.kind}`)}, ${format.date(activity.on)}`} tone="wait">
      {title !== null && <Typography>{title}</Typography>}
      <OutLink url={url} />
      <Terms
        rows={[
          [t('activity.kept'), keptUrl === null ? null : <OutLink key="kept" url={keptUrl} />],
          [t('activity.capturedOn'), capturedOn === null ? null : format.date(capturedOn)],
          [t('activity.channel'), channel === null ? null : t(`word.channel.${channel}`)],
          [t('activity.language'), language],
          [t('activity.declinedBecause'), declinedBecause],
        ]}
      />
    </Section>
  )
}
