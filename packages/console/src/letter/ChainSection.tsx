import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { useInfiniteGetList } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { AskedRowFragment } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { chainOf, type Link } from './chain.ts'

const Became = ({ asked: { state, answer, leftOut } }: { asked: AskedRowFragment }) => {
  const t = useText()
  if (answer === 'JOINED') return <Mark word={t('letter.answer.JOINED')} tone="kept" />
  if (leftOut !== null) return <Mark word={t(`letter.leftOut.${leftOut}`)} />
  return (
    <Mark word={t(state === 'ANSWERED' && answer !== null ? `letter.answer.${answer}` : `letter.state.${state}`)} />
  )
}

const Links = ({ links }: { links: readonly Link[] }) => {
  const format = useFormat()
  return (
    <Box component="ul" sx={{ m: 0, pl: { xs: 2, sm: 3 } }}>
      {links.map(({ id, name, asked, below }) => (
        <li key={id}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', py: 0.25 }}>
            <MuiLink component={RouterLink} to={`/parliamentarians/${id}/show`}>
              {name}
            </MuiLink>
            {asked !== null && (
              <>
                <Typography component="span" variant="body2" color="text.secondary">
                  {[asked.parliamentarian.legislature?.name, format.day(asked.preparedAt)].filter(Boolean).join(' · ')}
                </Typography>
                <Became asked={asked} />
              </>
            )}
          </Box>
          {asked !== null && asked.note !== null && (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              “{asked.note}”
            </Typography>
          )}
          {below.length > 0 && <Links links={below} />}
        </li>
      ))}
    </Box>
  )
}

/** Which patrons asked which colleagues, and who came of it. */
export const ChainSection = ({ campaign }: { campaign: string }) => {
  const t = useText()
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteGetList<AskedRowFragment>('colleaguesAsked', {
    filter: { campaign },
    pagination: { page: 1, perPage: 100 },
  })
  const rows = data?.pages.flatMap((page) => page.data) ?? []
  return (
    <Section title={t('letter.chain')}>
      <Typography color="text.secondary">{t('letter.chainHelp')}</Typography>
      {data !== undefined && rows.length === 0 ? (
        <Typography>{t('letter.chainNone')}</Typography>
      ) : (
        <Links links={chainOf(rows)} />
      )}
      {hasNextPage && (
        <Box>
          <Button loading={isFetching} onClick={() => void fetchNextPage()}>
            {t('letter.more')}
          </Button>
        </Box>
      )}
    </Section>
  )
}
