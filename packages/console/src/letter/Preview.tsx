import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material'
import { useGetList } from 'react-admin'
import { useId, useState } from 'react'
import type { LetterPreviewsQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

type Previewed = LetterPreviewsQuery['result'][number] & { id: string }

/** Three letters as they would go out, at random; others on the next click. */
export const Preview = ({ campaign, house, waiting }: { campaign: string; house: string; waiting: number }) => {
  const t = useText()
  const id = useId()
  const [asked, setAsked] = useState(0)
  const { data, error, isFetching } = useGetList<Previewed>(
    'letterPreviews',
    { filter: { campaign, legislature: house }, meta: { asked } },
    { enabled: asked > 0 },
  )
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography id={id} component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('letter.preview')}
      </Typography>
      <Button variant="outlined" disabled={waiting === 0} loading={isFetching} onClick={() => setAsked(asked + 1)}>
        {t(asked === 0 ? 'letter.previewVerb' : 'letter.previewAgain')}
      </Button>
      {error !== null && <Alert severity="error">{t('console.networkLost')}</Alert>}
      {asked > 0 && data?.length === 0 && <Typography>{t('letter.previewNone')}</Typography>}
      {(data ?? []).map(({ invitation, to, subject, paragraphs }) => (
        <Card
          key={invitation.id}
          component="article"
          variant="outlined"
          sx={{ width: '100%', bgcolor: 'background.default' }}
        >
          <CardContent lang={invitation.language} sx={{ display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
            <Typography variant="body2" color="text.secondary">
              {[invitation.parliamentarian.name, to ?? t('letter.noAddress')].join(' · ')}
            </Typography>
            <Typography component="h4" sx={{ fontWeight: 600 }}>
              {subject}
            </Typography>
            {paragraphs.map((paragraph) => (
              <Typography key={paragraph} sx={{ whiteSpace: 'pre-line' }}>
                {paragraph}
              </Typography>
            ))}
          </CardContent>
        </Card>
      ))}
      {asked > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('letter.previewHelp')}
        </Typography>
      )}
    </Box>
  )
}
