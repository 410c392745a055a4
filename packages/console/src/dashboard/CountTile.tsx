import { Link as MuiLink } from '@mui/material'
import { useGetList } from 'react-admin'
import { Link } from 'react-router-dom'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { useText } from '../provider/i18n/text.ts'

type Given = { resource: string; filter?: object; words: 'sentBack' | 'active'; to: string }

/** The API gives no totals, so a count is exact up to one page and "more than" beyond it. */
export const CountTile = ({ resource, filter, words, to }: Given) => {
  const t = useText()
  const { data, pageInfo } = useGetList(resource, { pagination: { page: 1, perPage: 50 }, ...(filter && { filter }) })
  if (data === undefined) return <Waiting lines={1} />
  const count = data.length
  const title =
    count === 0
      ? t(`dashboard.${words}None`)
      : pageInfo?.hasNextPage === true
        ? t(`dashboard.${words}More`, { count })
        : t(`dashboard.${words}`, { smart_count: count })
  return (
    <Section title={title}>
      <MuiLink component={Link} to={to}>
        {t('dashboard.all')}
      </MuiLink>
    </Section>
  )
}
