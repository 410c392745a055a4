import { Typography } from '@mui/material'
import { OutLink } from '../look/OutLink.tsx'
import { useText } from '../provider/i18n/text.ts'

type Source = { url: string | null; title: string | null }

/** Where a fact comes from; without a link it is "known to the campaign". */
export const SourceList = ({ sources }: { sources: readonly Source[] }) => {
  const t = useText()
  return sources.map(({ url, title }) => (
    <Typography key={`${url}${title}`} variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
      {title ?? (url === null && t('prisoner.known'))} {url !== null && <OutLink url={url} />}
    </Typography>
  ))
}
