import OpenInNew from '@mui/icons-material/OpenInNew'
import { Link } from '@mui/material'
import { useText } from '../provider/i18n/text.ts'

/** Only the web: an address with another scheme (`javascript:`, `data:`) would run as this page. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url)

/** A link that somebody outside wrote: new tab, no referrer, its whole address to be seen. */
export const OutLink = ({ url, onOpen }: { url: string; onOpen?: () => void }) => {
  const t = useText()
  if (!isWebAddress(url)) return <code>{url}</code>
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      onClick={onOpen}
      onAuxClick={onOpen}
      sx={{ overflowWrap: 'anywhere' }}
    >
      {url.replace(/^https?:\/\//i, '')}
      <OpenInNew titleAccess={t('console.linkOpens')} sx={{ fontSize: '1em', ml: 0.5, verticalAlign: '-0.1em' }} />
    </Link>
  )
}
