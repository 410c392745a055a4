import { Box, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useCanAccess, useGetList, useGetOne, useRequireAccess } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { NextDay } from '../campaign/NextDay.tsx'
import type { CampaignPageFragment } from '../generated/graphql.ts'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { ChainSection } from './ChainSection.tsx'
import { type Coverage, type LetterFigure, figuresOf } from './figures.ts'
import { FiguresSection } from './FiguresSection.tsx'
import { LetterList } from './LetterList.tsx'
import { WordsSection } from './WordsSection.tsx'
import { WriteSection } from './WriteSection.tsx'

/** The letters of a campaign: whom to write to, what, how far it is, and what came of it. */
export const LettersPage = () => {
  const { id = '' } = useParams()
  const t = useText()
  const { isPending } = useRequireAccess({ resource: 'letters', action: 'list' })
  const { data: campaign } = useGetOne<CampaignPageFragment>('campaigns', { id, meta: WHOLE })
  if (isPending || campaign === undefined) return <Waiting />
  return (
    <Stack sx={{ gap: 2, mt: 1 }}>
      <Title title={t('letter.title', { title: campaign.title })} />
      <Box>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {t('letter.title', { title: campaign.title })}
        </Typography>
        <MuiLink component={Link} to={`/campaigns/${campaign.id}/show`}>
          {t('campaign.page', { title: campaign.title })}
        </MuiLink>
      </Box>
      <NextDay campaign={campaign} />
      <House campaign={campaign} />
      <WordsSection campaign={campaign.id} />
      <ChainSection campaign={campaign.id} />
    </Stack>
  )
}

const House = ({ campaign }: { campaign: CampaignPageFragment }) => {
  const t = useText()
  const { canAccess: mayWrite } = useCanAccess({ resource: 'letterSending', action: 'create' })
  const [chosen, setChosen] = useState(campaign.audience[0]?.id ?? '')
  const { data: letters = [] } = useGetList<LetterFigure & { id: string }>('letterFigures', {
    filter: { campaign: campaign.id },
  })
  const { data: coverage } = useGetOne<Coverage>('campaignCoverage', { id: campaign.slug })
  const house = campaign.audience.find(({ id }) => id === chosen)
  if (house === undefined) return null
  const figures = figuresOf(house.id, letters, coverage)
  return (
    <>
      <TextField select label={t('field.house')} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {campaign.audience.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <FiguresSection key={`figures-${chosen}`} house={house.name} {...figures} />
        {mayWrite === true && (
          <WriteSection key={`write-${chosen}`} campaign={campaign} house={house.id} counts={figures.counts} />
        )}
      </Box>
      <LetterList key={`list-${chosen}`} campaign={campaign.id} house={house.id} />
    </>
  )
}
