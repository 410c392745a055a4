import type { CampaignRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { useText } from '../provider/i18n/text.ts'
import { nextDay } from './days-left.ts'

/** What comes next, and how many days are left until then. */
export const NextDay = ({ campaign }: { campaign: CampaignRowFragment }) => {
  const t = useText()
  const next = nextDay(campaign)
  if (!campaign.isOpen && next === null) return <Fact state="open">{t('campaign.over')}</Fact>
  if (next === null) return <Fact state="yes">{t('campaign.noDay')}</Fact>
  return (
    <Fact state={next.days <= 10 ? 'due' : 'yes'}>
      {next.days === 0
        ? t(`campaign.nextToday.${next.what}`)
        : t(`campaign.next.${next.what}`, { smart_count: next.days })}
    </Fact>
  )
}
